import { beforeAll, describe, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, heldMission, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { findOverdueTasks } from "../queries/find-overdue-tasks";
import { findTask, findTasks } from "../queries/find-tasks";
import { checkTask } from "./check-task";
import { completeTask } from "./complete-task";
import { reassignTask } from "./reassign-task";
import { recordDecision } from "./record-decision";
import { remindOfTask } from "./remind-of-task";
import { setTask } from "./set-task";

useDatabase();
let p: People;
let reference: string;
let mission: number;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  mission = await heldMission(p, reference);
});

const set = async (facts: Record<string, unknown> = {}) => ({ reference, number: (await done(setTask, p.mira, { reference, activity: mission, text: "Send the comparison to the ministry.", ownerId: p.jonas.userId, priority: "medium", audience: "authority", ...facts })).number });
const needs = (result: Awaited<ReturnType<typeof execute>>) => (!result.ok && result.problem.kind === "unmet" ? result.problem.missing.map(({ key }) => key) : result);

describe("a task from a mission", () => {
  it("is not done without a word on how", async () => {
    expect(needs(await execute(completeTask, p.jonas, { ...(await set()), version: 1, note: "" }))).toEqual(["tasks.noteWritten"]);
  });

  it("of high priority is not done without a file that shows it", async () => {
    const at = await set({ priority: "high" });
    expect(needs(await execute(completeTask, p.jonas, { ...at, version: 1, note: "Sent." }))).toEqual(["tasks.fileForHighPriority"]);
    await done(completeTask, p.jonas, { ...at, version: 1, note: "Sent.", file: pdf() });
    expect(await findTask(p.jonas, reference, String(at.number))).toMatchObject({ state: "done", doneDocument: { fileName: "report.pdf" } });
  });

  it("that somebody set for themselves needs a second person, who is not themselves", async () => {
    const at = await set({ ownerId: p.mira.userId });
    expect(needs(await execute(completeTask, p.mira, { ...at, version: 1, note: "Sent." }))).toEqual(["tasks.notSetForOneself"]);
    expect(needs(await execute(completeTask, p.mira, { ...at, version: 1, note: "Sent.", verifierId: p.mira.userId }))).toEqual(["tasks.checkedByAnother"]);
    expect(needs(await execute(completeTask, p.jonas, { ...at, version: 1, note: "Sent.", verifierId: p.mira.userId }))).toEqual(["tasks.checkedByAnother"]);
  });

  it("is to be done again when the second person finds it inadequate, which needs a reason, and done when adequate", async () => {
    const at = await set({ ownerId: p.mira.userId });
    await done(completeTask, p.mira, { ...at, version: 1, note: "Sent.", verifierId: p.jonas.userId });
    expect(await execute(checkTask, p.mira, { ...at, version: 2, verdict: "adequate" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(needs(await execute(checkTask, p.jonas, { ...at, version: 2, verdict: "inadequate" }))).toEqual(["tasks.reasonGiven"]);
    await done(checkTask, p.jonas, { ...at, version: 2, verdict: "inadequate", note: "The annex is missing." });
    expect(await findTask(p.mira, reference, String(at.number))).toMatchObject({ state: "open", verdictNote: "The annex is missing." });
    await done(completeTask, p.mira, { ...at, version: 3, note: "Sent with the annex.", verifierId: p.jonas.userId });
    await done(checkTask, p.jonas, { ...at, version: 4, verdict: "adequate" });
    expect(await findTask(p.mira, reference, String(at.number))).toMatchObject({ state: "done", verifierName: "Jonas" });
  });

  it("keeps who had it when it is given to somebody else", async () => {
    const at = await set();
    await done(reassignTask, p.mira, { ...at, version: 1, ownerName: "Ministry of Labour" });
    const [event] = await asOwner((sql) => sql`select changes, facts from audit_events where type = 'task.reassigned' order by id desc limit 1`);
    expect(event).toMatchObject({ facts: { owner: "Ministry of Labour" } });
    expect(event!.changes).toContainEqual({ field: "ownerName", before: "Jonas", after: "Ministry of Labour" });
  });

  it("is told once to whoever is to do it, the day after it was due", async () => {
    const at = await set({ dueOn: "2018-03-01" });
    const due = async (today: string) => (await findOverdueTasks(SYSTEM_ACTOR, today)).filter(({ number }) => number === at.number);
    expect(await due("2018-03-01")).toEqual([]);
    expect(await due("2018-03-02")).toEqual([at]);
    await done(remindOfTask, SYSTEM_ACTOR, at, new Date("2018-03-02T06:00:00Z"));
    expect(await due("2018-03-03")).toEqual([]);
    expect(await execute(remindOfTask, SYSTEM_ACTOR, at)).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    expect(await asOwner((sql) => sql`select count(*)::int as mails from outbox where template = 'task.overdue'`)).toEqual([{ mails: 1 }]);
  });

  it("is read by those it names and stands at the mission it came from", async () => {
    const { number } = await set({ audience: "facility", text: "Pay the experts." });
    expect((await findTasks(p.mira, reference, { activity: mission })).map((task) => task.number)).toContain(number);
    expect((await findTasks(p.ilir, reference)).map(({ text }) => text)).not.toContain("Pay the experts.");
    expect((await findTasks(p.ilir, reference)).length).toBeGreaterThan(0);
    expect(await findTasks(p.zeki, reference)).toEqual([]);
  });
});

it("what was agreed says where and when, never ahead of time", async () => {
  const wanted = { reference, activity: mission, text: "The ministry sends its comments by June.", audience: "authority" };
  expect(await execute(recordDecision, p.mira, { ...wanted, agreedOn: "2040-01-01" })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "agreedOn", key: "future" }] } });
  expect(await execute(recordDecision, p.mira, { ...wanted, activity: undefined, agreedOn: "2017-04-06" })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "activity" }] } });
  await done(recordDecision, p.mira, { ...wanted, agreedOn: "2017-04-06" });
});
