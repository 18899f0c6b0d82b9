import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges, save } from "@/db/save";
import { decisions, documents, opinions, organisations, requests } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { approvalNeeds } from "../approval";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { decideRequestInput } from "../schema";
import { loadRequest, ofRequest, type LoadedRequest } from "./load-request";

/** Records the committee's decision. Approval waits for the delegation, every opinion, the letter and its signatory's rank. */
export const decideRequest = command({
  name: "request.decide",
  input: decideRequestInput,
  async run({ tx, actor, now }, input) {
    const request = await loadRequest(tx, input.reference);
    demand(actor, "request.decide", request.facts);
    const decidedOn = input.decidedOn ?? dayOf(now);
    if (decidedOn > dayOf(now)) refuseField("decidedOn", "future");
    const state = isApproval(input) ? await demandApproval(tx, request) : demandTurnDown(request, input);
    const decision = decisionOf(input);
    await save(tx, requests, request, input.version, { state, outcome: input.outcome, court: REQUEST_COURT[state], courtSince: dayOf(now) });
    await tx.insert(decisions).values({ ...decision, requestId: request.id, decidedOn, decidedByName: actor.personName });
    recordChanges(tx, changesOf({}, decision));
    return { output: { reference: input.reference, outcome: input.outcome }, events: [{ type: "request.decided", ...ofRequest(request), facts: { outcome: input.outcome, decidedOn }, reason: input.explanation }] };
  },
});

type Decide = z.output<typeof decideRequestInput>;

const isApproval = ({ outcome }: Decide) => outcome === "approved" || outcome === "approved_with_conditions";

async function demandApproval(tx: Tx, request: LoadedRequest) {
  const heard = await tx.select({ state: opinions.state, answer: opinions.answer, kind: organisations.kind }).from(opinions).innerJoin(organisations, eq(organisations.id, opinions.organisationId)).where(eq(opinions.requestId, request.id));
  const letters = await tx.select({ id: documents.id }).from(documents).where(and(eq(documents.requestId, request.id), eq(documents.kind, "endorsement_letter"))).limit(1);
  return demandMove(REQUEST_LIFECYCLE, "approve", {
    state: request.state,
    met: approvalNeeds({ opinions: heard.map(({ kind, ...opinion }) => ({ ...opinion, isDelegation: kind === "eu_delegation" })), hasLetter: letters.length > 0, signatoryRank: request.signatoryRank }),
    missing: (need) => ({ href: `/requests/${request.reference}${need === "letterOnFile" || need === "signatoryRankKnown" ? "/letter" : "#opinions"}` }),
  });
}

function demandTurnDown(request: LoadedRequest, { reasons, explanation, redirectedTo, outcome }: Decide) {
  if (outcome === "redirected" && !redirectedTo) refuseField("redirectedTo", "required");
  return demandMove(REQUEST_LIFECYCLE, "turnDown", { state: request.state, met: { reasonGiven: reasons.length > 0 || explanation !== null } });
}

/** Only what belongs to this outcome: a condition typed before "refused" was chosen is not part of the refusal. */
function decisionOf({ outcome, explanation, conditions, reasons, redirectedTo }: Decide) {
  if (outcome === "approved_with_conditions" && !conditions) refuseField("conditions", "required");
  return {
    outcome, explanation,
    conditions: outcome === "approved_with_conditions" ? conditions : null,
    reasons: outcome === "refused" || outcome === "redirected" ? reasons : [],
    redirectedTo: outcome === "refused" || outcome === "redirected" ? redirectedTo : null,
  };
}
