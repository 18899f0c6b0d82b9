import { beforeAll, describe, expect, it } from "vitest";
import { actionInImplementation, done } from "@/db/testing/cases";
import { committee, meetingWith, readyRequest } from "@/db/testing/committee";
import { useDatabase } from "@/db/testing/database";
import { asOwner, versionOf } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { holdAction } from "@/domain/actions/commands/hold-action";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { holdMeeting } from "@/domain/committee/commands/hold-meeting";
import { addParticipant } from "@/domain/participants/commands/add-participant";
import { beginMeeting } from "@/domain/meetings/commands/begin-meeting";
import { openMeeting } from "@/domain/meetings/commands/open-meeting";
import { planMeeting } from "@/domain/meetings/commands/plan-meeting";
import { decideRequest } from "@/domain/requests/commands/decide-request";
import { recordRequest } from "@/domain/requests/commands/record-request";
import { recordDecision } from "@/domain/tasks/commands/record-decision";
import { addMember } from "@/domain/working-groups/commands/add-member";
import { callMembers } from "@/domain/working-groups/commands/call-members";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { memberLeft } from "@/domain/working-groups/commands/member-left";
import { execute } from "@/server/command";

let p: People;
let reference: string;
useDatabase();

// In Minsk it is half past one on the 15th, in Vienna half past midnight; in UTC it is still the 14th.
const NOW = new Date("2027-10-14T22:30:00Z");
const [TODAY, TOMORROW] = ["2027-10-15", "2027-10-16"];

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await actionInImplementation(p);
  await committee(p);
});

const future = (field: string) => ({ problem: { errors: [{ field, key: "future" }] } });

describe("at half past one in the morning in Minsk today's event can be recorded, tomorrow's cannot", () => {
  it("what a meeting decided, in the meeting that began today", async () => {
    await done(formGroup, p.mira, { reference, name: "Working group", organisationId: p.ilir.organisationId, personName: "Ilir Hoxha", email: "ilir@example.org", formedOn: "2016" });
    const { number } = await done(planMeeting, p.mira, { reference, title: "First meeting", agenda: "Mandate", onDay: TODAY, startsAt: "09:30", zone: "Europe/Minsk" }, NOW);
    const [meeting] = await asOwner((sql) => sql`select id from group_meetings where number = ${number}`);
    await done(openMeeting, p.mira, { reference, number, version: 1 }, NOW);
    await done(beginMeeting, p.mira, { reference, number, version: 2 }, NOW);
    const decision = { reference, meetingId: meeting!.id, text: "Compare two conventions.", audience: "authority" };
    expect(await execute(recordDecision, p.mira, { ...decision, agreedOn: TOMORROW }, { at: NOW })).toMatchObject(future("agreedOn"));
    await done(recordDecision, p.mira, { ...decision, agreedOn: TODAY }, NOW);
  });

  it("what a meeting decided in a zone that is further ahead than the Action's country", async () => {
    const { number } = await done(planMeeting, p.mira, { reference, title: "In Manila", agenda: "Mandate", onDay: TOMORROW, startsAt: "09:30", zone: "Asia/Manila" }, NOW);
    const [meeting] = await asOwner((sql) => sql`select id from group_meetings where number = ${number}`);
    const at = new Date("2027-10-15T17:00:00Z");
    await done(recordDecision, p.mira, { reference, meetingId: meeting!.id, text: "Compare them all.", audience: "authority", agreedOn: TOMORROW }, at);
    expect(await execute(recordDecision, p.mira, { reference, meetingId: meeting!.id, text: "Compare none.", audience: "authority", agreedOn: "2027-10-17" }, { at })).toMatchObject(future("agreedOn"));
  });

  it("an activity that took place, and who took part", async () => {
    const { number } = await done(planActivity, p.mira, { reference, type: "workshop", titleEn: "Workshop", mode: "on_site", place: "Minsk", startsOn: TODAY }, NOW);
    const held = { reference, number, version: 1, startsOn: TODAY, endsOn: TODAY, women: "7", men: "5", institutions: "4", asPlanned: "yes", unreadyReason: "Nobody kept a list." };
    expect(await execute(holdActivity, p.mira, { ...held, endsOn: TOMORROW }, { at: NOW })).toMatchObject(future("endsOn"));
    await done(holdActivity, p.mira, held, NOW);
    await done(addParticipant, p.mira, { reference, number, fullName: "Olga", sex: "female", institutionName: "Ministry", level: "officer" }, NOW);
  });

  it("a member who left, and names asked for until today", async () => {
    await done(addMember, p.mira, { reference, newOrganisation: "Union", newOrganisationKind: "civil_society", role: "member" });
    const [member] = await asOwner((sql) => sql`select id from working_group_members where role = 'member'`);
    expect(await execute(memberLeft, p.mira, { reference, version: 1, memberId: member!.id, leftOn: TOMORROW }, { at: NOW })).toMatchObject(future("leftOn"));
    await done(memberLeft, p.mira, { reference, version: 1, memberId: member!.id, leftOn: TODAY }, NOW);
    await done(callMembers, p.mira, { reference, organisationId: p.ilir.organisationId, seats: "1", institutions: "Union", dueOn: TODAY }, NOW);
  });

  it("a hold that begins", async () => {
    const hold = { reference, version: await versionOf("actions", reference), reason: "Elections.", decidedBy: "The committee" };
    expect(await execute(holdAction, p.marek, { ...hold, since: TOMORROW }, { at: NOW })).toMatchObject(future("since"));
    await done(holdAction, p.marek, { ...hold, since: TODAY }, NOW);
  });

  it("a request that came by letter", async () => {
    const letter = { channel: "letter", authorityId: p.ilir.organisationId, title: "Rights", need: "Compare", language: "en" };
    expect(await execute(recordRequest, p.mira, { ...letter, requestedOn: TOMORROW }, { at: NOW })).toMatchObject(future("requestedOn"));
    await done(recordRequest, p.mira, { ...letter, requestedOn: TODAY }, NOW);
  });

  it("a decision of the committee, and the meeting at which it was taken", async () => {
    const request = await readyRequest(p);
    const number = await meetingWith(p, [request], { plannedOn: TODAY }, NOW);
    const [meeting] = await asOwner((sql) => sql`select id from committee_meetings where number = ${number}`);
    const decision = { reference: request, version: await versionOf("requests", request), meetingId: meeting!.id, outcome: "approved" };
    expect(await execute(decideRequest, p.marek, { ...decision, decidedOn: TOMORROW }, { at: NOW })).toMatchObject(future("decidedOn"));
    await done(decideRequest, p.marek, { ...decision, decidedOn: TODAY }, NOW);
    const [row] = await asOwner((sql) => sql`select version from committee_meetings where number = ${number}`);
    await done(holdMeeting, p.marek, { number, version: row!.version, heldOn: TODAY }, NOW);
  });
});
