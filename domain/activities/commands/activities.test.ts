import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { actionInDesign, actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { people, type People } from "@/db/testing/people";
import { recordLink } from "@/domain/actions/commands/record-link";
import { execute } from "@/server/command";
import { planChanges } from "../plan-version";
import { findPlan } from "../queries/find-plan";
import { findPlanVersions } from "../queries/find-plan-versions";
import { carryActivities } from "./carry-activities";
import { changeActivity } from "./change-activity";
import { confirmActivity } from "./confirm-activity";
import { dropActivity } from "./drop-activity";
import { holdActivity } from "./hold-activity";
import { planActivity } from "./plan-activity";

useDatabase();
let p: People;
let reference: string;
let other: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  other = await actionInDesign(p);
}, 60_000);

const workshop = (more: Record<string, unknown> = {}) => ({ reference, type: "workshop", titleEn: "Workshop on ILO conventions", titleFr: "", mode: "on_site", place: "Minsk", startsOn: "2017-05", endsOn: "", expectedOutput: "", ...more });
const AT = new Date("2017-04-01T10:00:00Z");
const rowOf = (number: number, of = reference) => asOwner(async (sql) => (await sql`select v.* from activities v join actions a on a.id = v.action_id where a.reference = ${of} and v.number = ${number}`)[0]!);
const actionRow = (of = reference) => asOwner(async (sql) => (await sql`select * from actions where reference = ${of}`)[0]!);
const lastEvent = (type: string) => asOwner(async (sql) => (await sql`select * from audit_events where type = ${type} order by id desc limit 1`)[0]!);

describe("planning", () => {
  test("numbers activities one by one and keeps the next date of the Action", async () => {
    const first = await done(planActivity, p.mira, workshop(), AT);
    const second = await done(planActivity, p.mira, workshop({ titleEn: "Earlier meeting", startsOn: "2017-04-20" }), AT);
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(await actionRow()).toMatchObject({ next_on: "2017-04-20", next_what: "Earlier meeting" });
    expect(await lastEvent("activity.planned")).toMatchObject({ audience: "delegation", actor_name: "Mira", facts: { number: 2, title: "Earlier meeting", origin: "added" } });
  });

  test("in the design belongs to the first plan, later it is an addition", async () => {
    const { number } = await done(planActivity, p.mira, { ...workshop(), reference: other }, AT);
    expect((await rowOf(number, other)).plan_origin).toBe("planned");
    expect((await rowOf(1)).plan_origin).toBe("added");
  });

  test("two people at once get two numbers", async () => {
    const [one, two] = await Promise.all([execute(planActivity, p.mira, workshop(), { at: AT }), execute(planActivity, p.marek, workshop(), { at: AT })]);
    if (!one.ok || !two.ok) throw new Error(JSON.stringify([one, two]));
    expect(new Set([one.value.number, two.value.number]).size).toBe(2);
  });

  test.each([
    ["an authority", () => p.ilir, "not_allowed"],
    ["a coordinator of another team", () => p.jonas, "not_allowed"],
    ["another authority", () => p.zeki, "not_found"],
  ])("is refused to %s", async (_, who, kind) => {
    expect(await execute(planActivity, who(), workshop())).toMatchObject({ ok: false, problem: { kind } });
  });

  test("is refused to a delegation, which cannot write at all", async () => {
    expect((await execute(planActivity, p.dana, workshop())).ok).toBe(false);
  });

  test.each([
    ["nothing", { type: "", titleEn: "", mode: "" }, ["mode", "titleEn", "type"]],
    ["10,000 characters", { titleEn: "x".repeat(10_000), place: "x".repeat(10_000), expectedOutput: "x".repeat(10_000) }, ["expectedOutput", "place", "titleEn"]],
    ["a day that does not exist", { startsOn: "2016-02-30" }, ["startsOn"]],
    ["an end before the start", { startsOn: "2017-05-02", endsOn: "2017-05-01" }, ["endsOn"]],
    ["a NUL byte", { titleEn: "a\u0000b" }, ["titleEn"]],
  ])("refuses %s at the field", async (_, input, fields) => {
    const result = await execute(planActivity, p.mira, workshop(input));
    if (result.ok || result.problem.kind !== "invalid") throw new Error(JSON.stringify(result));
    expect(result.problem.errors.map(({ field }) => field).sort()).toEqual(fields);
  });

  test("takes an Arabic title as it is", async () => {
    const { number } = await done(planActivity, p.mira, workshop({ titleEn: "ورشة عمل حول الهجرة" }), AT);
    expect((await rowOf(number)).title_en).toBe("ورشة عمل حول الهجرة");
  });
});

describe("changing", () => {
  test("keeps both texts apart when two people save", async () => {
    const { number } = await done(planActivity, p.mira, workshop(), AT);
    await done(changeActivity, p.mira, { ...workshop({ titleEn: "By Mira" }), number, version: 1, note: "Clearer." }, AT);
    const second = await execute(changeActivity, p.marek, { ...workshop({ titleEn: "By Marek" }), number, version: 1 });
    expect(second).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile", by: "Mira", fields: [{ name: "titleEn", mine: "By Marek", theirs: "By Mira" }] } });
  });

  test("another Action's number does not exist here", async () => {
    const { number } = await done(planActivity, p.mira, workshop(), AT);
    expect(await execute(changeActivity, p.mira, { ...workshop(), reference: other, number, version: 1 })).toMatchObject({ ok: false, problem: { kind: "not_found" } });
  });
});

describe("confirming and holding", () => {
  test("a confirmed activity names at least its month", async () => {
    const { number } = await done(planActivity, p.mira, workshop({ startsOn: "2017" }), AT);
    expect(await execute(confirmActivity, p.mira, { reference, number, version: 1, startsOn: "2017", endsOn: "" }, { at: AT })).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "activities.datesKnown" }] } });
    await done(confirmActivity, p.mira, { reference, number, version: 1, startsOn: "2017-06-12", endsOn: "2017-06-14" }, AT);
    expect(await rowOf(number)).toMatchObject({ state: "confirmed", starts_on: "2017-06-12" });
  });

  test("holding records who came and moves the Action's first and last activity", async () => {
    const { number } = await done(planActivity, p.mira, workshop(), AT);
    const at = new Date("2017-05-20T10:00:00Z");
    await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: "2017-05-15", endsOn: "2017-05-17", women: "9", men: "", institutions: "3", heldNote: "" }, at);
    expect(await rowOf(number)).toMatchObject({ state: "held", women: 9, men: null, institutions: 3 });
    expect(await actionRow()).toMatchObject({ first_activity_on: "2017-05-15", last_activity_on: "2017-05-17" });
    expect(await lastEvent("activity.held")).toMatchObject({ audience: "delegation", facts: { number, startsOn: "2017-05-15" } });
  });

  test("what lies ahead cannot have been held", async () => {
    const { number } = await done(planActivity, p.mira, workshop(), AT);
    expect(await execute(holdActivity, p.mira, { reference, number, version: 1, startsOn: "2017-05-15" }, { at: AT })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "startsOn", key: "future" }] } });
  });
});

describe("dropping", () => {
  test("keeps the reason and what replaced it, and frees the next date", async () => {
    const { number: replacement } = await done(planActivity, p.mira, workshop({ startsOn: "2017-08" }), AT);
    const { number } = await done(planActivity, p.mira, workshop({ startsOn: "2017-04-02" }), AT);
    expect((await actionRow()).next_on).toBe("2017-04-02");
    await done(dropActivity, p.mira, { reference, number, version: 1, reason: "The ministry changed.", replacedBy: String(replacement) }, AT);
    expect(await rowOf(number)).toMatchObject({ state: "dropped", drop_reason: "The ministry changed.", replaced_by_id: (await rowOf(replacement)).id });
    expect((await actionRow()).next_on).not.toBe("2017-04-02");
    expect(await lastEvent("activity.dropped")).toMatchObject({ reason: "The ministry changed." });
  });

  test("asks for the reason and for a replacement that exists", async () => {
    const { number } = await done(planActivity, p.mira, workshop(), AT);
    expect(await execute(dropActivity, p.mira, { reference, number, version: 1, reason: " " })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason", key: "required" }] } });
    for (const replacedBy of ["999", String(number), "x"]) {
      expect(await execute(dropActivity, p.mira, { reference, number, version: 1, reason: "Why", replacedBy })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "replacedBy" }] } });
    }
  });
});

describe("the plan that was agreed", () => {
  const versions = () => findPlanVersions(p.mira, reference);

  test("is kept when both sides accept the concept, and a change of it says why", async () => {
    const { number } = await done(planActivity, p.mira, workshop(), AT);
    const before = (await versions()).length;
    expect((await versions()).at(-1)).toMatchObject({ number: 1, note: null });
    expect(await execute(changeActivity, p.mira, { ...workshop({ ownerName: "Ministry of Labour" }), number, version: 1 })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "note", key: "planNote" }] } });
    await done(changeActivity, p.mira, { ...workshop({ ownerName: "Ministry of Labour" }), number, version: 1, note: "The ministry offered to host it." }, AT);
    const [newest, earlier] = await versions();
    expect(await versions()).toHaveLength(before + 1);
    expect(newest).toMatchObject({ note: "The ministry offered to host it.", keptByName: "Mira" });
    expect(planChanges(earlier!.lines, newest!.lines)).toEqual([{ number, titleEn: newest!.lines.at(-1)!.titleEn, isNew: false, fields: [{ field: "ownerName", before: null, after: "Ministry of Labour" }] }]);
  });

  test("is read by the authority and the delegation, and changed by neither", async () => {
    expect((await findPlanVersions(p.ilir, reference)).length).toBeGreaterThan(0);
    expect((await findPlanVersions(p.dana, reference)).length).toBeGreaterThan(0);
    await expect(asOwner((sql) => sql`insert into plan_versions (action_id, number, kept_on, kept_by_name, lines) select action_id, number, kept_on, kept_by_name, lines from plan_versions limit 1`)).rejects.toThrow("one_plan_version_of_a_number");
  });

  test("says what must come first, and refuses a circle", async () => {
    const { number: first } = await done(planActivity, p.mira, workshop(), AT);
    const { number: second } = await done(planActivity, p.mira, workshop({ needs: [String(first)] }), AT);
    expect((await findPlan(p.mira, reference)).find(({ number }) => number === second)).toMatchObject({ needs: [first] });
    expect(await execute(changeActivity, p.mira, { ...workshop({ needs: [String(second)] }), number: first, version: 1, note: "Round." })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "needs", key: "circle" }] } });
  });

  test("carries what was left undone to an Action that is linked with it, once", async () => {
    const { number } = await done(planActivity, p.mira, workshop({ titleEn: "Left undone" }), AT);
    await done(dropActivity, p.mira, { reference, number, version: 1, reason: "No time was left." }, AT);
    const carry = () => execute(carryActivities, p.mira, { reference, successor: other, numbers: [String(number)] }, { at: AT });
    expect(await carry()).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "successor", key: "notLinked" }] } });
    await done(recordLink, p.mira, { reference: other, toReference: reference, type: "continues", note: "" });
    expect(await carry()).toMatchObject({ ok: true });
    expect((await findPlan(p.mira, other)).find(({ titleEn }) => titleEn === "Left undone")).toMatchObject({ carriedFrom: `${reference} ${number}`, state: "planned", planOrigin: "planned" });
    expect((await findPlan(p.mira, reference)).find((row) => row.number === number)).toMatchObject({ state: "dropped", carriedTo: expect.stringContaining(other) });
    expect(await carry()).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "numbers", key: "carriedAlready" }] } });
  });
});
