import { beforeAll, describe, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, heldMission, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { addParticipant } from "@/domain/participants/commands/add-participant";
import { execute } from "@/server/command";
import { findChain } from "../queries/find-chain";
import { findIndicator, findValue } from "../queries/find-indicator";
import { addIndicator } from "./add-indicator";
import { addResult } from "./add-result";
import { approveValue } from "./approve-value";
import { changeIndicator } from "./change-indicator";
import { changeValue } from "./change-value";
import { lockPeriod } from "./lock-period";
import { recordValue } from "./record-value";
import { removeIndicator } from "./remove-indicator";
import { removeResult } from "./remove-result";
import { removeValue } from "./remove-value";
import { reopenPeriod } from "./reopen-period";
import { returnValue } from "./return-value";
import { submitValue } from "./submit-value";
import { voidValue } from "./void-value";

useDatabase();
let p: People;
let reference: string;
let mission: number;

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await actionInImplementation(p);
  mission = await heldMission(p, reference);
  await done(addResult, p.mira, { reference, level: "impact", textEn: "Migrant workers are protected by law." });
  await done(addResult, p.mira, { reference, level: "outcome", under: 1, textEn: "The ministry knows what accession takes." });
});

const indicator = async (facts: Record<string, unknown> = {}) => (await done(addIndicator, p.mira, { reference, result: 2, rollUp: "sum", titleEn: "Officials trained", unitEn: "people", target: "40", ...facts })).number;
const record = async (of: number, facts: Record<string, unknown> = {}) => ({ reference, indicator: of, number: (await done(recordValue, p.mira, { reference, indicator: of, value: "12", measuredOn: "2017-05-19", source: "Attendance list", ...facts })).number });
const submitted = async (of: number, facts: Record<string, unknown> = {}) => {
  const at = await record(of, facts);
  await done(submitValue, p.mira, { ...at, version: 1 });
  return at;
};
const approved = async (of: number, facts: Record<string, unknown> = {}) => {
  const at = await submitted(of, facts);
  await done(approveValue, p.marek, { ...at, version: 2 });
  return at;
};
const needs = (result: Awaited<ReturnType<typeof execute>>) => (!result.ok && result.problem.kind === "unmet" ? result.problem.missing.map(({ key }) => key) : result);
const refused = (result: Awaited<ReturnType<typeof execute>>) => (result.ok ? "ok" : result.problem.kind === "invalid" ? result.problem.errors.map(({ field, key }) => `${field} ${key}`).join() : result.problem.kind);
const figure = async (of: number) => (await findIndicator(p.mira, reference, String(of)))!.indicator.figure;

describe("the results chain", () => {
  it("hangs each result under one of the level right above", async () => {
    expect(refused(await execute(addResult, p.mira, { reference, level: "output", under: 1, textEn: "A study." }))).toBe("under levelAbove");
    expect(refused(await execute(addResult, p.mira, { reference, level: "impact", under: 1, textEn: "More." }))).toBe("under levelAbove");
    expect((await findChain(p.mira, reference))!.results.map(({ number, level, under }) => [number, level, under])).toEqual([[1, "impact", null], [2, "outcome", 1]]);
  });

  it("gives up a result once nothing hangs on it", async () => {
    expect(needs(await execute(removeResult, p.mira, { reference, number: 1, version: 1 }))).toEqual(["indicators.nothingHangsOnIt"]);
    const { number } = await done(addResult, p.mira, { reference, level: "output", under: 2, textEn: "A mistake." });
    await done(removeResult, p.mira, { reference, number, version: 1 });
    expect((await findChain(p.mira, reference))!.results.map((one) => one.number)).not.toContain(number);
  });

  it("keeps what a target was when it changes", async () => {
    const number = await indicator();
    await done(changeIndicator, p.mira, { reference, number, version: 1, titleEn: "Officials trained", unitEn: "people", target: "50" });
    const [event] = await asOwner((sql) => sql`select changes from audit_events where type = 'indicator.changed' order by id desc limit 1`);
    expect(event!.changes).toContainEqual({ field: "target", before: "40", after: "50" });
  });

  it("gives up an indicator of which nothing was recorded", async () => {
    const number = await indicator();
    await record(number);
    expect(needs(await execute(removeIndicator, p.mira, { reference, number, version: 1 }))).toEqual(["indicators.withoutValues"]);
    const other = await indicator();
    await done(removeIndicator, p.mira, { reference, number: other, version: 1 });
    expect(await findIndicator(p.mira, reference, String(other))).toBeUndefined();
  });
});

describe("a value", () => {
  it("counts once it is approved, and not before", async () => {
    const of = await indicator();
    const at = await record(of);
    expect(await figure(of)).toBeNull();
    await done(submitValue, p.mira, { ...at, version: 1 });
    expect(await figure(of)).toBeNull();
    await done(approveValue, p.marek, { ...at, version: 2 });
    expect(await figure(of)).toBe(12);
    await approved(of, { value: "8,5", measuredOn: "2017-11-17" });
    expect((await findIndicator(p.mira, reference, String(of)))!.indicator).toMatchObject({ figure: 20.5, progress: 51 });
  });

  it("is given back with a reason, corrected and submitted again", async () => {
    const of = await indicator();
    const at = await submitted(of);
    expect(needs(await execute(returnValue, p.marek, { ...at, version: 2 }))).toEqual(["indicatorValues.reasonGiven"]);
    await done(returnValue, p.marek, { ...at, version: 2, reason: "The list names eleven." });
    await done(changeValue, p.mira, { ...at, version: 3, value: "11", measuredOn: "2017-05-19", source: "Attendance list" });
    await done(submitValue, p.mira, { ...at, version: 4 });
    await done(approveValue, p.marek, { ...at, version: 5 });
    expect(await figure(of)).toBe(11);
  });

  it("is approved by somebody else than who submitted it, and by nobody below a manager", async () => {
    const at = await record(await indicator());
    await done(submitValue, p.marek, { ...at, version: 1 });
    expect(needs(await execute(approveValue, p.marek, { ...at, version: 2 }))).toEqual(["indicatorValues.submittedByAnother"]);
    expect(refused(await execute(approveValue, p.mira, { ...at, version: 2 }))).toBe("not_allowed");
    await done(approveValue, p.ada, { ...at, version: 2 });
  });

  it("skips no state", async () => {
    const at = await record(await indicator());
    expect(refused(await execute(approveValue, p.marek, { ...at, version: 1 }))).toBe("wrong_stage");
    expect(refused(await execute(voidValue, p.marek, { ...at, version: 1, reason: "Twice." }))).toBe("wrong_stage");
    await done(submitValue, p.mira, { ...at, version: 1 });
    expect(refused(await execute(changeValue, p.mira, { ...at, version: 2, value: "1", measuredOn: "2017-05-19", source: "List" }))).toBe("wrong_stage");
    expect(refused(await execute(removeValue, p.mira, { ...at, version: 2 }))).toBe("wrong_stage");
  });

  it("that is broken down gives parts that add up", async () => {
    const of = await indicator({ breakdown: "sex" });
    expect(needs(await execute(submitValue, p.mira, { ...(await record(of)), version: 1 }))).toEqual(["indicatorValues.brokenDown"]);
    expect(needs(await execute(submitValue, p.mira, { ...(await record(of, { sex_female: "7", sex_male: "4" })), version: 1 }))).toEqual(["indicatorValues.partsAddUp"]);
    const at = await approved(of, { sex_female: "7", sex_male: "5" });
    expect((await findValue(p.mira, reference, { indicator: String(of), number: String(at.number) }))!.value.parts).toEqual({ female: 7, male: 5 });
  });

  it("is deleted while it is a draft, and set aside with a reason once it was approved: the figure is made again", async () => {
    const of = await indicator();
    await approved(of);
    const at = await approved(of, { value: "8" });
    expect(needs(await execute(voidValue, p.marek, { ...at, version: 3 }))).toEqual(["indicatorValues.reasonGiven"]);
    await done(voidValue, p.marek, { ...at, version: 3, reason: "Counted twice." });
    expect(await figure(of)).toBe(12);
    const draft = await record(of);
    await done(removeValue, p.mira, { ...draft, version: 1 });
    expect(await findValue(p.mira, reference, { indicator: String(of), number: String(draft.number) })).toBeUndefined();
    expect(await figure(of)).toBe(12);
  });

  it("keeps its file, its activity and everything that happened to it on its page", async () => {
    const of = await indicator();
    const at = await approved(of, { file: pdf("list.pdf"), activity: String(mission) });
    const page = await findValue(p.mira, reference, { indicator: String(of), number: String(at.number) });
    expect(page!.value).toMatchObject({ document: { fileName: "list.pdf" }, activity: mission, approvedByName: "Marek" });
    expect(page!.history.map(({ type }) => type)).toEqual(["indicator_value.approved", "indicator_value.submitted", "indicator_value.recorded"]);
  });

  it("is of a day that has come, and never of what Suivi counts", async () => {
    const of = await indicator();
    expect(refused(await execute(recordValue, p.mira, { reference, indicator: of, value: "1", measuredOn: "2199-01-01", source: "List" }))).toBe("measuredOn future");
    const counted = await indicator({ countedBy: "outputs" });
    expect(needs(await execute(recordValue, p.mira, { reference, indicator: counted, value: "1", measuredOn: "2017-05-19", source: "List" }))).toEqual(["indicators.recordedByHand"]);
    expect(refused(await execute(addIndicator, p.mira, { reference, result: 2, rollUp: "sum", titleEn: "Again", countedBy: "outputs" }))).toBe("countedBy countedElsewhere");
  });

  it("is read outside the facility once it counts, by its own authority and delegation", async () => {
    const of = await indicator();
    await approved(of);
    await record(of, { value: "99" });
    for (const reader of [p.ilir, p.dana]) {
      const page = await findIndicator(reader, reference, String(of));
      expect(page!.values.map(({ value }) => value), reader.personName).toEqual([12]);
      expect(page!.indicator.figure).toBe(12);
    }
    for (const stranger of [p.zeki, p.otto]) expect(await findIndicator(stranger, reference, String(of)), stranger.personName).toBeUndefined();
    expect(refused(await execute(recordValue, p.elena, { reference, indicator: of, value: "1", measuredOn: "2017-05-19", source: "List" }))).toBe("not_allowed");
    expect(refused(await execute(recordValue, p.jonas, { reference, indicator: of, value: "1", measuredOn: "2017-05-19", source: "List" }))).toBe("not_allowed");
  });
});

describe("what Suivi counts", () => {
  it("is the same figure for the facility, the authority and the delegation, over the same rows", async () => {
    const anna = { reference, fullName: "Anna", sex: "female", level: "officer", email: "anna@example.org" };
    await asOwner((sql) => sql`update activities set starts_on = to_char(now() - interval '1 month', 'YYYY-MM-DD'), ends_on = to_char(now() - interval '1 month', 'YYYY-MM-DD'), women = null, men = null`);
    await done(addParticipant, p.mira, { ...anna, number: mission });
    for (const reader of [p.mira, p.ilir, p.dana]) {
      const { rows, others } = (await findChain(reader, reference))!;
      expect(others, reader.personName).toEqual(expect.arrayContaining([{ key: "participants", figure: 1 }, { key: "expert_days", figure: 4 }, { key: "experts", figure: 1 }]));
      expect(rows.deployments.map(({ expertName, days }) => [expertName, days])).toEqual([["Ion Munteanu", 4]]);
    }
    const [second] = await asOwner((sql) => sql`insert into activities (action_id, number, type, title_en, state, starts_on) select action_id, 99, 'workshop', 'Workshop', 'held', starts_on from activities limit 1 returning number`);
    await done(addParticipant, p.mira, { ...anna, number: second!.number, fullName: "A. Petrova" });
    const chain = (await findChain(p.mira, reference))!;
    expect(chain.rows.people).toMatchObject([{ activities: [mission, 99] }]);
    expect(chain.others).toContainEqual({ key: "participants", figure: 1 });
  });
});

describe("a locked period", () => {
  it("refuses every value of its days until it is opened again with a reason, and keeps the figures as they were told", async () => {
    const of = await indicator();
    const counted = await approved(of, { measuredOn: "2016-03-01" });
    const draft = await record(of, { measuredOn: "2016-04-01" });
    const waiting = await submitted(of, { measuredOn: "2016-05-01" });
    const span = { reference, label: "Annual report 2016", startsOn: "2016-01-01", endsOn: "2016-12-31" };
    expect(needs(await execute(lockPeriod, p.marek, span))).toEqual(["indicators.nothingPending"]);
    await done(returnValue, p.marek, { ...waiting, version: 2, reason: "Not yet." });
    expect(refused(await execute(lockPeriod, p.mira, span))).toBe("not_allowed");
    const { number } = await done(lockPeriod, p.marek, span);
    expect(refused(await execute(lockPeriod, p.marek, { ...span, startsOn: "2015-01-01" }))).toBe("startsOn lockedAlready");

    const typed = { value: "1", measuredOn: "2016-06-01", source: "List" };
    const tries = [
      execute(recordValue, p.mira, { reference, indicator: of, ...typed }), execute(submitValue, p.mira, { ...draft, version: 1 }), execute(changeValue, p.mira, { ...draft, version: 1, ...typed, measuredOn: "2017-01-02" }),
      execute(removeValue, p.mira, { ...draft, version: 1 }), execute(voidValue, p.marek, { ...counted, version: 3, reason: "Twice." }),
    ];
    for (const result of await Promise.all(tries)) expect(needs(result)).toEqual(["indicatorValues.periodOpen"]);

    expect(refused(await execute(reopenPeriod, p.marek, { reference, number, version: 1 }))).toBe("reason required");
    await done(reopenPeriod, p.marek, { reference, number, version: 1, reason: "One list was missing." });
    await approved(of, { measuredOn: "2016-07-01", value: "3" });
    const period = (await findChain(p.ilir, reference))!.periods.find((one) => one.number === number);
    expect(period!.figures).toContainEqual({ indicator: of, countedBy: null, figure: 12, now: 15 });
  });
});
