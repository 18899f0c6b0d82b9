import { beforeAll, describe, expect, it } from "vitest";
import { actionInDesign, actionInImplementation, asOwner, done, presentedAction, versionOf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { cancelAction } from "./cancel-action";
import { closeAction } from "./close-action";
import { closeActionEarly } from "./close-action-early";
import { holdAction } from "./hold-action";
import { launchAction } from "./launch-action";
import { nameLead } from "./name-lead";
import { recordLink } from "./record-link";
import { resumeAction } from "./resume-action";
import { startReporting } from "./start-reporting";

useDatabase();
let p: People;
beforeAll(async () => void (p = await people()));

const row = (reference: string) => asOwner(async (sql) => (await sql`select * from actions where reference = ${reference}`)[0]!);
const lastEvent = (reference: string) => asOwner(async (sql) => (await sql`select e.* from audit_events e join actions a on a.id = e.action_id where a.reference = ${reference} order by e.id desc limit 1`)[0]!);

describe("launching", () => {
  it("waits for a concept that both sides accepted", async () => {
    const reference = await actionInDesign(p);
    expect(await execute(launchAction, p.mira, { reference, version: 1 })).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "actions.conceptAcceptedByBoth" }] } });
  });

  it("moves to implementation and is told to the delegation", async () => {
    const reference = await actionInImplementation(p);
    expect(await row(reference)).toMatchObject({ stage: "implementation", court: "facility" });
    expect(await lastEvent(reference)).toMatchObject({ type: "action.launched", audience: "delegation", actor_name: "Mira" });
  });
});

describe("naming a lead", () => {
  it("is refused to a coordinator who is not on the team, and adds the lead to it", async () => {
    const reference = await actionInDesign(p);
    expect(await execute(nameLead, p.jonas, { reference, version: 1, leadId: p.jonas.userId })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    await done(nameLead, p.mira, { reference, version: 1, leadId: p.jonas.userId });
    expect(await row(reference)).toMatchObject({ lead_name: "Jonas", version: 2 });
    await done(nameLead, p.jonas, { reference, version: 2, leadId: p.mira.userId });
  });

  it("is refused with both texts when somebody saved first", async () => {
    const reference = await actionInDesign(p);
    await done(nameLead, p.mira, { reference, version: 1, leadId: p.jonas.userId });
    const late = await execute(nameLead, p.marek, { reference, version: 1, leadId: p.marek.userId });
    expect(late).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile", by: "Mira" } });
    expect(!late.ok && late.problem.kind === "changed_meanwhile" && late.problem.fields).toContainEqual(expect.objectContaining({ name: "leadName", mine: "Marek", theirs: "Jonas" }));
  });
});

describe("a hold", () => {
  it("needs the committee, keeps the stage, and ends with a note", async () => {
    const reference = await actionInImplementation(p);
    const hold = { reference, version: await versionOf("actions", reference), since: "2022-02-24", reason: "The frame was suspended.", decidedBy: "Steering committee" };
    expect(await execute(holdAction, p.mira, hold)).toMatchObject({ problem: { kind: "not_allowed" } });
    await done(holdAction, p.marek, hold);
    expect(await row(reference)).toMatchObject({ stage: "implementation", on_hold_since: "2022-02-24", court: "committee" });
    expect(await execute(holdAction, p.marek, { ...hold, version: hold.version + 1 })).toMatchObject({ problem: { kind: "wrong_stage" } });
    expect(await execute(resumeAction, p.marek, { reference, version: hold.version + 1, resumedOn: "2021-01-01", note: "On again." })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "resumedOn", key: "later" }] } });
    await done(resumeAction, p.marek, { reference, version: hold.version + 1, resumedOn: "2023-05-02", note: "The concept drops the study visit." });
    expect(await row(reference)).toMatchObject({ on_hold_since: null, court: "facility" });
    const [closed] = await asOwner((sql) => sql`select h.* from action_holds h join actions a on a.id = h.action_id where a.reference = ${reference}`);
    expect(closed).toMatchObject({ resumed_on: "2023-05-02", resume_note: "The concept drops the study visit." });
  });

  it("cannot begin in the future", async () => {
    const reference = await actionInDesign(p);
    const result = await execute(holdAction, p.marek, { reference, version: 1, since: "2199-01-01", reason: "x", decidedBy: "y" });
    expect(result).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "since", key: "future" }] } });
  });
});

describe("the final report", () => {
  it("waits for an activity that was held and for the report of every mission", async () => {
    const reference = await actionInImplementation(p);
    const version = await versionOf("actions", reference);
    expect(await execute(startReporting, p.mira, { reference, version })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "actions.someActivityHeld" }] } });
    const { id } = await row(reference);
    await asOwner((sql) => sql`insert into activities (action_id, number, type, title_en, state, starts_on) values (${id}, 1, 'expert_mission', 'Mission', 'held', '2017-03-01')`);
    expect(await execute(startReporting, p.mira, { reference, version })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "actions.missionsReported", values: { numbers: "1" } }] } });
    await asOwner((sql) => sql`update activities set type = 'workshop' where action_id = ${id}`);
    await done(startReporting, p.mira, { reference, version });
    expect(await row(reference)).toMatchObject({ stage: "reporting" });
  });
});

describe("closing", () => {
  it("is refused with every record that stands in the way", async () => {
    const reference = await actionInImplementation(p);
    const { id, version } = await row(reference);
    await asOwner(async (sql) => {
      await sql`update actions set stage = 'follow_up' where id = ${id}`;
      await sql`insert into outputs (action_id, number, type, title_en) values (${id}, 1, 'strategy', 'Strategy'), (${id}, 2, 'roadmap', 'Roadmap')`;
      await sql`insert into recommendations (action_id, number, text_en, category, addressee_name) values (${id}, 1, 'Cover family members', 'legislation', 'Ministry')`;
    });
    const result = await execute(closeAction, p.marek, { reference, version, closedOn: "2019-01-01", ending: "finished" });
    expect(result).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "actions.outputsSettled", values: { number: 1 } }, { values: { number: 2 } }, { key: "actions.recommendationsAnswered" }, { key: "actions.finalCheckInScheduled" }] } });
    await asOwner(async (sql) => {
      await sql`update outputs set state = 'presented' where action_id = ${id}`;
      await sql`update recommendations set state = 'accepted' where action_id = ${id}`;
      await sql`insert into check_ins (action_id, months, due_on) values (${id}, 36, '2021-06-06')`;
    });
    expect(await execute(closeAction, p.mira, { reference, version, closedOn: "2019-01-01", ending: "finished" })).toMatchObject({ problem: { kind: "not_allowed" } });
    await done(closeAction, p.marek, { reference, version, closedOn: "2019-01-01", ending: "phase_closed" });
    expect(await row(reference)).toMatchObject({ stage: "closed", closed_on: "2019-01-01", court: null });
    expect(await lastEvent(reference)).toMatchObject({ type: "action.closed", facts: { ending: "phase_closed" } });
  });

  it("waits for what is being added at the moment, and counts it", async () => {
    const reference = await presentedAction(p);
    const { id, version } = await row(reference);
    const closing = await asOwner((sql) => sql.begin(async (tx) => {
      await tx`select 1 from actions where id = ${id} for update`;
      const result = execute(closeAction, p.marek, { reference, version, closedOn: "2019-01-01", ending: "finished" });
      await new Promise((waited) => setTimeout(waited, 300));
      await tx`insert into outputs (action_id, number, type, title_en) values (${id}, 2, 'strategy', 'Strategy')`;
      return { result };
    }));
    expect(await closing.result).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "actions.outputsSettled", values: { number: 2 } }] } });
  });

  it("early keeps the reason and ends a hold", async () => {
    const reference = await actionInImplementation(p);
    await done(holdAction, p.marek, { reference, version: await versionOf("actions", reference), since: "2017-01-01", reason: "No counterpart.", decidedBy: "Committee" });
    await done(closeActionEarly, p.marek, { reference, version: await versionOf("actions", reference), closedOn: "2017-09-01", reason: "The counterpart was dissolved.", decidedBy: "Committee" });
    expect(await row(reference)).toMatchObject({ stage: "closed_early", end_reason: "The counterpart was dissolved.", on_hold_since: null });
    expect(await execute(closeActionEarly, p.marek, { reference, version: await versionOf("actions", reference), closedOn: "2017-09-01", reason: "x", decidedBy: "y" })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  it("is a cancellation only while the Action is designed", async () => {
    const designed = await actionInDesign(p);
    await done(cancelAction, p.marek, { reference: designed, version: 1, reason: "Withdrawn by the ministry." });
    expect(await row(designed)).toMatchObject({ stage: "cancelled", end_reason: "Withdrawn by the ministry." });
    const running = await actionInImplementation(p);
    expect(await execute(cancelAction, p.marek, { reference: running, version: await versionOf("actions", running), reason: "x" })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });
});

describe("a link", () => {
  it("is typed, stands in both histories, and is refused to a stranger, to itself and to nothing", async () => {
    const [one, two] = [await actionInDesign(p), await actionInDesign(p)];
    await done(recordLink, p.mira, { reference: two, toReference: ` ${one.toLowerCase()} `, type: "follows" });
    expect(await lastEvent(one)).toMatchObject({ type: "action.linked", facts: { from: two, to: one, type: "follows" } });
    expect(await execute(recordLink, p.mira, { reference: two, toReference: one, type: "follows" })).toMatchObject({ problem: { kind: "already_sent" } });
    for (const toReference of [two, "XXX-1999-01"]) expect(await execute(recordLink, p.mira, { reference: two, toReference, type: "follows" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "toReference" }] } });
    expect(await execute(recordLink, p.jonas, { reference: two, toReference: one, type: "continues" })).toMatchObject({ problem: { kind: "not_allowed" } });
  });
});
