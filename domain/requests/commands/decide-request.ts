import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges, save } from "@/db/save";
import { committeeItems, committeeMeetings, committeePositions, decisionConditions, decisions, requests } from "@/db/schema";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { isDayReached, isObjected } from "@/domain/committee/written";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, type Mail } from "@/server/command";
import { conditionsOf, decideRequestInput, type Decide } from "../decision";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { approvalFacts, placeOfNeed } from "./approval-facts";
import { loadRequest, ofRequest, type LoadedRequest } from "./load-request";

/** Records the committee's decision. Approval waits for the delegation, every opinion, the assessments, the letter and its signatory's rank. */
export const decideRequest = command({
  name: "request.decide",
  input: decideRequestInput,
  needsFreshProof: true,
  async run({ tx, actor, now }, input) {
    const request = await loadRequest(tx, input.reference);
    demand(actor, "request.decide", request.facts);
    const decidedOn = input.decidedOn ?? programmeDay(now);
    refuseFuture("decidedOn", decidedOn, { now, countries: [] });
    const meeting = await meetingOf(tx, request, input, programmeDay(now));
    const state = isApproval(input) ? await demandApproval(tx, request) : demandTurnDown(request, input);
    const decision = decisionOf(input);
    const conditions = conditionRows(input);
    await save(tx, requests, request, input.version, { state, outcome: input.outcome, court: REQUEST_COURT[state], courtSince: programmeDay(now) });
    await tx.insert(decisions).values({ ...decision, requestId: request.id, meetingId: meeting?.id ?? null, decidedOn, decidedByName: actor.personName });
    if (meeting) await save(tx, committeeItems, meeting.item, meeting.item.version, { state: "decided", closedOn: decidedOn.length === 10 ? decidedOn : programmeDay(now) });
    if (conditions.length > 0) await tx.insert(decisionConditions).values(conditions.map((condition, index) => ({ ...condition, requestId: request.id, position: index + 1 })));
    recordChanges(tx, changesOf({}, { ...decision, conditions: conditions.map(({ text }) => text) }));
    return {
      output: { reference: input.reference, outcome: input.outcome },
      events: [{ type: "request.decided", ...ofRequest(request), facts: { outcome: input.outcome, decidedOn, court: REQUEST_COURT[state] }, reason: input.explanation }],
      mail: mailOf(request, { input, conditions, decidedOn }),
    };
  },
});

/** The meeting at which it is decided, where it stands on an agenda; in writing only once the day is over and nobody objected. */
async function meetingOf(tx: Tx, request: LoadedRequest, { meetingId, outcome }: Decide, today: string) {
  const [listed] = await tx.select({ item: committeeItems, meeting: committeeMeetings }).from(committeeItems).innerJoin(committeeMeetings, eq(committeeMeetings.id, committeeItems.meetingId))
    .where(and(eq(committeeItems.requestId, request.id), eq(committeeItems.state, "listed"), eq(committeeMeetings.state, "planned")));
  if (!listed && !meetingId) return undefined;
  if (!listed) refuseField("meetingId", "choose");
  if (listed.meeting.id !== meetingId) refuseField("meetingId", "onAgenda", { number: listed.meeting.number });
  if (!isDayReached(listed.meeting, today)) refuse({ kind: "unmet", missing: [{ key: "committee.dayReached", href: `/committee/${listed.meeting.number}` }] });
  const positions = await tx.select().from(committeePositions).where(eq(committeePositions.itemId, listed.item.id));
  if (listed.meeting.mode === "written" && isApproval({ outcome }) && isObjected(positions, listed.meeting.plannedOn)) {
    refuse({ kind: "unmet", missing: [{ key: "committee.nobodyObjected", href: `/committee/${listed.meeting.number}/items/${listed.item.id}` }] });
  }
  return { id: listed.meeting.id, item: listed.item };
}

const isApproval = ({ outcome }: Pick<Decide, "outcome">) => outcome === "approved" || outcome === "approved_with_conditions";

async function demandApproval(tx: Tx, request: LoadedRequest) {
  return demandMove(REQUEST_LIFECYCLE, "approve", { state: request.state, met: await approvalFacts(tx, request), missing: (need) => ({ href: placeOfNeed(need, request.reference) }) });
}

function demandTurnDown(request: LoadedRequest, { reasons, explanation, redirectedTo, outcome }: Decide) {
  if (outcome === "redirected" && !redirectedTo) refuseField("redirectedTo", "required");
  return demandMove(REQUEST_LIFECYCLE, "turnDown", { state: request.state, met: { reasonGiven: reasons.length > 0 || explanation !== null } });
}

/** Only what belongs to this outcome: a reason ticked before "approve" was chosen is not part of the approval. */
function decisionOf({ outcome, explanation, reasons, redirectedTo }: Decide) {
  return { outcome, explanation, reasons: isApproval({ outcome }) ? [] : reasons, redirectedTo: isApproval({ outcome }) ? null : redirectedTo };
}

function conditionRows(input: Decide) {
  if (input.outcome !== "approved_with_conditions") return [];
  const rows = conditionsOf(input).map(({ row, text, owner, dueOn }) => ({
    text: text ?? refuseField(`condition${row}`, "required"),
    owner: owner ?? refuseField(`conditionOwner${row}`, "choose"),
    dueOn,
  }));
  return rows.length > 0 ? rows : refuseField("condition1", "required");
}

/** Everybody who asked reads what was decided, why, under which conditions, and what follows. */
function mailOf(request: LoadedRequest, { input, conditions, decidedOn }: { input: Decide; conditions: ReturnType<typeof conditionRows>; decidedOn: string }): Mail[] {
  const facts = {
    reference: request.reference, title: request.title, outcome: input.outcome, decidedOn,
    reasons: isApproval(input) ? "" : input.reasons.join(","), explanation: input.explanation ?? "", redirectedTo: isApproval(input) ? "" : (input.redirectedTo ?? ""),
    conditions: conditions.map(({ text, owner, dueOn }) => [text, owner, dueOn ?? ""].join("\t")).join("\n"),
  };
  return request.authorities.filter(({ state, isLead }) => isLead || state === "signed").map(({ id }) => ({ template: "request.decided", to: { organisationId: id }, facts, requestId: request.id }));
}
