import { beforeAll, describe, expect, test } from "vitest";
import { committee, letItsDayPass, meetingRows, meetingWith, outboxOf, readyRequest } from "@/db/testing/committee";
import { useDatabase } from "@/db/testing/database";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { consultedRequest } from "@/db/testing/requests";
import { decideRequest } from "@/domain/requests/commands/decide-request";
import { meetCondition } from "@/domain/requests/commands/meet-condition";
import { findRequest } from "@/domain/requests/queries/find-request";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { execute } from "@/server/command";
import { findCandidates } from "../queries/find-candidates";
import { findDecisionSheet, findEarlierReview } from "../queries/find-decision-sheet";
import { findMeeting } from "../queries/find-meeting";
import { cancelMeeting } from "./cancel-meeting";
import { commentItem } from "./comment-item";
import { holdMeeting } from "./hold-meeting";
import { listRequests } from "./list-requests";
import { moveMeeting } from "./move-meeting";
import { orderItem } from "./order-item";
import { planMeeting } from "./plan-meeting";
import { postponeItem } from "./postpone-item";
import { recordAttendance } from "./record-attendance";
import { recordPosition } from "./record-position";
import { saveMember } from "./save-member";
import { sendBackItem } from "./send-back-item";
import { writeMinutes } from "./write-minutes";

let p: People;
let members: Awaited<ReturnType<typeof committee>>;
useDatabase();
beforeAll(async () => {
  p = await people();
  members = await committee(p);
});

const today = programmeDay(new Date());
const at = async (reference: string) => ({ reference, version: await versionOf("requests", reference) });
const meetingAt = async (number: number) => ({ number, version: (await meetingRows(number)).meeting.version });
const itemAt = async (number: number, place = 0) => {
  const item = (await meetingRows(number)).items[place]!;
  return { number, itemId: item.id, version: item.version };
};
const written = (requests: string[]) => meetingWith(p, requests, { mode: "written", plannedOn: "2199-01-01" });

describe("planning a meeting", () => {
  test("tells the officers and every member with an address the day and the agenda, and gives the request to the committee", async () => {
    const reference = await readyRequest(p);
    const number = await meetingWith(p, [reference], { plannedOn: "2199-05-04" });
    const mails = await outboxOf("committee.planned");
    expect(mails.map(({ to_role, to_address }) => to_role ?? to_address).sort()).toEqual(["chair@example.org", "coordinator", "home@example.org", "manager"]);
    expect(mails[0]!.facts).toMatchObject({ number: String(number), mode: "meeting", plannedOn: "2199-05-04", place: "Brussels" });
    expect(mails[0]!.facts.agenda!.split("\t")).toEqual([reference, expect.stringContaining("Rights of migrant workers"), "Ministry of the Interior", "BLR", expect.stringContaining("Our law")]);
    expect(await findRequest(p.ilir, reference)).toMatchObject({ court: "committee", state: "in_consultation" });
    expect(await findCandidates(p.mira)).toContainEqual(expect.objectContaining({ reference, missing: [], meeting: number }));
  });

  test("takes only requests that are ready, and none twice", async () => {
    const [unready, ready] = [await consultedRequest(p), await readyRequest(p)];
    expect((await findCandidates(p.mira)).find((one) => one.reference === unready)!.missing).toEqual(expect.arrayContaining(["delegationHeard", "noOpinionOpen", "letterOnFile", "signatoryRankKnown"]));
    const plan = (requests: string[]) => execute(planMeeting, p.mira, { mode: "meeting", plannedOn: "2199-01-01", requests });
    expect(await plan([unready])).toMatchObject({ problem: { errors: [{ field: "requests", key: "notReady", values: { reference: unready } }] } });
    const number = await meetingWith(p, [ready]);
    expect(await plan([ready])).toMatchObject({ problem: { errors: [{ field: "requests", key: "alreadyListed", values: { number } }] } });
  });

  test("is not for a day that has passed, nor for an authority", async () => {
    expect(await execute(planMeeting, p.mira, { mode: "meeting", plannedOn: "2018-01-01" })).toMatchObject({ problem: { errors: [{ field: "plannedOn", key: "pastDay" }] } });
    expect(await execute(planMeeting, p.ilir, { mode: "meeting", plannedOn: "2199-01-01" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("a moved one is told again with both days; a cancelled one with its reason, and its requests wait", async () => {
    const reference = await readyRequest(p);
    const number = await meetingWith(p, [reference], { plannedOn: "2199-02-01" });
    await done(moveMeeting, p.mira, { ...(await meetingAt(number)), plannedOn: "2199-03-01", place: "Vienna" });
    expect((await outboxOf("committee.moved")).at(-1)!.facts).toMatchObject({ before: "2199-02-01", plannedOn: "2199-03-01", place: "Vienna", cancelled: "", agenda: expect.stringContaining(reference) });
    expect(await execute(cancelMeeting, p.mira, { ...(await meetingAt(number)), reason: "No quorum." })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    await done(cancelMeeting, p.marek, { ...(await meetingAt(number)), reason: "No quorum." });
    expect((await outboxOf("committee.moved")).at(-1)!.facts).toMatchObject({ cancelled: "yes", reason: "No quorum." });
    expect((await meetingRows(number)).items).toMatchObject([{ state: "postponed" }]);
    expect((await findCandidates(p.mira)).find((one) => one.reference === reference)).toMatchObject({ missing: [], meeting: null });
  });

  test("more requests go to the end of its agenda, and an item can go before another", async () => {
    const [first, second] = [await readyRequest(p), await readyRequest(p)];
    const number = await meetingWith(p, [first]);
    await done(listRequests, p.mira, { ...(await meetingAt(number)), requests: [second] });
    const { items } = await meetingRows(number);
    await done(orderItem, p.mira, { ...(await meetingAt(number)), itemId: items[1]!.id });
    expect((await meetingRows(number)).items.map(({ reference }) => reference)).toEqual([second, first]);
  });
});

describe("deciding at a meeting", () => {
  test("closes the item, keeps the conditions with owner and day, and tells every authority that asked", async () => {
    const reference = await readyRequest(p);
    const number = await meetingWith(p, [reference]);
    const { meeting } = await meetingRows(number);
    const form = { ...(await at(reference)), outcome: "approved_with_conditions", condition1: "Name a focal point.", conditionOwner1: "authority", conditionDue1: "2199-01-31", explanation: "A good start." };
    expect(await execute(decideRequest, p.marek, form), "it stands on an agenda").toMatchObject({ problem: { errors: [{ field: "meetingId", key: "onAgenda", values: { number } }] } });
    await done(decideRequest, p.marek, { ...form, meetingId: meeting.id });
    expect((await findMeeting(p.mira, number))!.items).toMatchObject([{ state: "decided", closedOn: today, decision: { outcome: "approved_with_conditions", conditions: [{ text: "Name a focal point.", owner: "authority", dueOn: "2199-01-31" }] } }]);
    const mail = (await outboxOf("request.decided")).at(-1)!;
    expect(mail).toMatchObject({ to_organisation_id: p.ilir.organisationId, facts: { reference, outcome: "approved_with_conditions", conditions: "Name a focal point.\tauthority\t2199-01-31", explanation: "A good start." } });
  });

  test("only the overall approver decides: a coordinator prepares, and may not refuse", async () => {
    const reference = await readyRequest(p);
    const number = await meetingWith(p, [reference]);
    expect(await execute(decideRequest, p.mira, { ...(await at(reference)), meetingId: (await meetingRows(number)).meeting.id, outcome: "refused", explanation: "No." })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("waits for its day", async () => {
    const reference = await readyRequest(p);
    const number = await meetingWith(p, [reference], { plannedOn: "2199-01-01" });
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), meetingId: (await meetingRows(number)).meeting.id, outcome: "approved" })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "committee.dayReached" }] } });
  });

  test("a condition is met once, with how one knows, and the authority reads it", async () => {
    const reference = await readyRequest(p);
    await done(decideRequest, p.marek, { ...(await at(reference)), outcome: "approved_with_conditions", condition1: "Name a focal point.", conditionOwner1: "authority" });
    const [condition] = (await findRequest(p.ilir, reference))!.decision!.conditions;
    const form = { reference, conditionId: condition!.id, version: condition!.version };
    expect(await execute(meetCondition, p.mira, form)).toMatchObject({ problem: { errors: [{ field: "metNote", key: "required" }] } });
    await done(meetCondition, p.mira, { ...form, metOn: today, metNote: "Named in the letter of this week." });
    const status = (await findRequestStatus(p.ilir, reference))!;
    expect(status.decision!.conditions).toMatchObject([{ metOn: today, metNote: "Named in the letter of this week." }]);
    expect(status.history[0]).toMatchObject({ type: "condition.met" });
    expect(await execute(meetCondition, p.mira, { ...form, version: 2, metNote: "Again." })).toMatchObject({ problem: { kind: "wrong_stage" } });
    expect(await execute(meetCondition, p.ilir, { ...form, metNote: "Done." })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });
});

describe("deciding in writing", () => {
  test("silence by the day counts as consent and is told as silence; what comes late is kept beside it", async () => {
    const reference = await readyRequest(p);
    const number = await written([reference]);
    const { itemId } = await itemAt(number);
    const { meeting } = await meetingRows(number);
    const say = (memberId: string, more: Record<string, unknown>) => execute(recordPosition, p.mira, { number, itemId, memberId, ...more });
    expect(await say(members.home, { position: "reservation" })).toMatchObject({ problem: { errors: [{ field: "remarks", key: "required" }] } });
    expect(await say(members.chair, { position: "agree", givenOn: "2018-03-05" })).toMatchObject({ ok: true });
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), meetingId: meeting.id, outcome: "approved" })).toMatchObject({ problem: { missing: [{ key: "committee.dayReached" }] } });
    await letItsDayPass(number, "2018-03-09");
    expect(await say(members.home, { position: "objection", remarks: "Too broad.", givenOn: "2018-03-12" })).toMatchObject({ ok: true });
    await done(decideRequest, p.marek, { ...(await at(reference)), meetingId: meeting.id, outcome: "approved" });
    const [item] = (await findMeeting(p.mira, number))!.items;
    expect(item!.positions).toHaveLength(2);
    expect(item!.positions).toContainEqual({ memberId: members.home, position: "objection", remarks: "Too broad.", givenOn: "2018-03-12" });
  });

  test("an objection by the day sends the request to a meeting", async () => {
    const reference = await readyRequest(p);
    const number = await written([reference]);
    const { itemId } = await itemAt(number);
    const { meeting } = await meetingRows(number);
    await done(recordPosition, p.mira, { number, itemId, memberId: members.home, position: "objection", remarks: "Who pays?", givenOn: "2018-03-05" });
    await letItsDayPass(number, "2018-03-09");
    const approve = async (meetingId: string) => execute(decideRequest, p.marek, { ...(await at(reference)), meetingId, outcome: "approved" });
    expect(await approve(meeting.id)).toMatchObject({ problem: { missing: [{ key: "committee.nobodyObjected" }] } });
    const next = await meetingWith(p, []);
    await done(postponeItem, p.mira, { ...(await itemAt(number)), toMeetingId: (await meetingRows(next)).meeting.id, comment: "Objection of DG HOME." });
    expect(await approve((await meetingRows(next)).meeting.id)).toMatchObject({ ok: true });
    expect((await findMeeting(p.mira, number))!.items).toMatchObject([{ state: "postponed", comment: "Objection of DG HOME.", decision: null }]);
  });
});

describe("sending back to the assessors", () => {
  test("closes the item with its comment, sets the readings aside and keeps them, and nothing is approved before they are in again", async () => {
    const reference = await readyRequest(p);
    await assessed(reference);
    const number = await meetingWith(p, [reference]);
    expect(await execute(sendBackItem, p.mira, { ...(await itemAt(number)) })).toMatchObject({ problem: { errors: [{ field: "comment", key: "required" }] } });
    await done(sendBackItem, p.mira, { ...(await itemAt(number)), comment: "Look again at feasibility." });
    expect((await meetingRows(number)).items).toMatchObject([{ state: "sent_back", comment: "Look again at feasibility." }]);
    expect(await findRequest(p.ilir, reference)).toMatchObject({ court: "facility", state: "in_consultation" });
    expect(await findEarlierReview(p.marek, reference)).toMatchObject({ reviews: [{ assessorName: "Jonas", state: "void", conclusion: "support", summary: "A clear need.", voidReason: "Look again at feasibility." }] });
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), outcome: "approved" })).toMatchObject({ problem: { missing: [{ key: "requests.assessmentsIn", href: `/requests/${reference}#assessments` }] } });
    expect((await findCandidates(p.mira)).find((one) => one.reference === reference)!.missing).toEqual(["assessmentsIn"]);
    expect((await outboxOf("assessment.asked_again")).at(-1)!.facts, "Jonas is asked again").toMatchObject({ reason: "Look again at feasibility.", by: "Mira" });
    await asOwner((sql) => sql`update assessments set state = 'submitted', has_conflict = 'no', conclusion = 'support', submitted_on = '2018-03-20' where state = 'asked' and request_id = (select id from requests where reference = ${reference})`);
    const next = await meetingWith(p, [reference]);
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), meetingId: (await meetingRows(next)).meeting.id, outcome: "approved" })).toMatchObject({ ok: true });
    expect((await findDecisionSheet(p.marek, reference))!).toMatchObject({ reviews: [{ state: "submitted" }], meeting: { number: next } });
    expect(await findDecisionSheet(p.ilir, reference).catch(() => undefined)).toBeUndefined();
  });
});

/** A reading by Jonas that was submitted, straight into the database. */
const assessed = (reference: string) => asOwner((sql) => sql`
  insert into assessments (request_id, round, assessor_id, assessor_name, state, has_conflict, conclusion, summary, asked_on, submitted_on)
  select id, 1, ${p.jonas.userId}, 'Jonas', 'submitted', 'no', 'support', 'A clear need.', '2018-03-01', '2018-03-02' from requests where reference = ${reference}`);

describe("holding a meeting", () => {
  test("waits for its day and until every item is closed; then it takes no more", async () => {
    const reference = await readyRequest(p);
    const number = await meetingWith(p, [reference], { plannedOn: "2199-01-01" });
    expect(await execute(holdMeeting, p.marek, await meetingAt(number))).toMatchObject({ problem: { missing: [{ key: "committee.dayReached" }, { key: "committee.everyItemClosed" }] } });
    await letItsDayPass(number, today);
    await done(commentItem, p.mira, { ...(await itemAt(number)), comment: "The ministry is keen." });
    const attendance = { [`presence_${members.chair}`]: "present", [`presence_${members.home}`]: "represented", [`representedBy_${members.home}`]: "J. Deputy", [`presence_${members.service}`]: "absent" };
    expect(await execute(recordAttendance, p.mira, { ...(await meetingAt(number)), ...attendance, [`representedBy_${members.home}`]: "" })).toMatchObject({ problem: { errors: [{ field: `representedBy_${members.home}`, key: "required" }] } });
    await done(recordAttendance, p.mira, { ...(await meetingAt(number)), ...attendance });
    await done(decideRequest, p.marek, { ...(await at(reference)), meetingId: (await meetingRows(number)).meeting.id, outcome: "refused", reasons: ["overlap"], explanation: "Another programme does it.", redirectedTo: "Twinning" });
    await done(writeMinutes, p.mira, { ...(await meetingAt(number)), minutes: "The committee refused the request." });
    expect(await execute(holdMeeting, p.mira, await meetingAt(number))).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    await done(holdMeeting, p.marek, await meetingAt(number));
    expect(await findMeeting(p.mira, number)).toMatchObject({
      state: "held", heldOn: today, minutes: "The committee refused the request.",
      members: expect.arrayContaining([expect.objectContaining({ name: "Chair", presence: "present" }), expect.objectContaining({ name: "Home", presence: "represented", representedBy: "J. Deputy" }), expect.objectContaining({ name: "Service", presence: "absent" })]),
    });
    expect(await execute(moveMeeting, p.mira, { ...(await meetingAt(number)), plannedOn: "2199-01-01" })).toMatchObject({ problem: { kind: "wrong_stage" } });
    expect(await findRequest(p.ilir, reference)).toMatchObject({ decision: { outcome: "refused", reasons: ["overlap"], redirectedTo: "Twinning" } });
  });
});

test("a member whose time is over is asked no more, and stays in what they took part in", async () => {
  const { id } = await done(saveMember, p.marek, { name: "Former", organisationName: "DG NEAR", email: "former@example.org" });
  const before = await meetingWith(p, []);
  await done(saveMember, p.marek, { memberId: id, version: 1, name: "Former", organisationName: "DG NEAR", email: "former@example.org", until: today });
  await meetingWith(p, [], { plannedOn: "2199-06-01" });
  expect((await outboxOf("committee.planned")).filter(({ to_address, facts }) => to_address === "former@example.org" && facts.plannedOn === "2199-06-01")).toEqual([]);
  expect((await findMeeting(p.mira, before))!.members.map(({ name }) => name)).toContain("Former");
  expect(await execute(saveMember, p.mira, { name: "X", organisationName: "Y" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  expect(await asOwner((sql) => sql`select count(*)::int as n from audit_events where type = 'committee_member.saved' and audience <> 'facility'`)).toMatchObject([{ n: 0 }]);
});
