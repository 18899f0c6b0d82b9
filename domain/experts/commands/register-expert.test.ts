import { beforeAll, expect, test } from "vitest";
import { asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { findExpert } from "../queries/find-expert";
import { findExperts } from "../queries/find-experts";
import { changeExpert } from "./change-expert";
import { registerExpert } from "./register-expert";

useDatabase();
let p: People;
beforeAll(async () => { p = await people(); });

const expert = (more: Record<string, unknown> = {}) => ({ fullName: "Elena Popova", category: "eu_civil_servant", country: "MDA", language1: "ru", languageLevel1: "C1", language2: "en", languageLevel2: "B2", topic_labour_migration: "led", note: "", ...more });

test("a registered expert is found by every filter, and the facility alone reads of it", async () => {
  const { id } = await done(registerExpert, p.mira, expert());
  await done(registerExpert, p.mira, expert({ fullName: "Ana Rusu", category: "academic", country: "BLR", language1: "fr", language2: "", languageLevel2: "", topic_labour_migration: "" }));
  expect((await findExperts(p.jonas, {})).rows.map(({ fullName }) => fullName)).toEqual(["Ana Rusu", "Elena Popova"]);
  for (const filter of [{ category: "eu_civil_servant" }, { country: "MDA" }, { language: "ru" }, { topic: "labour_migration" }, { sector: "public" }, { q: "popova elena" }] as const) expect((await findExperts(p.mira, filter)).rows).toMatchObject([{ id, deployments: 0 }]);
  expect(await findExpert(p.mira, id)).toMatchObject({ fullName: "Elena Popova", deployments: [] });
  expect(await asOwner((sql) => sql`select audience, facts from audit_events where type = 'expert.registered' and subject_id = ${id}`)).toEqual([{ audience: "facility", facts: { name: "Elena Popova", country: "MDA" } }]);
});

test("authorities and delegations neither register nor read experts", async () => {
  expect(await execute(registerExpert, p.ilir, expert())).toMatchObject({ problem: { kind: "not_allowed" } });
  expect((await execute(registerExpert, p.dana, expert())).ok).toBe(false);
  for (const who of [p.ilir, p.dana]) await expect(findExperts(who, {})).rejects.toThrow();
});

test.each([
  ["nothing", { fullName: "", category: "", country: "" }, ["category", "country", "fullName"]],
  ["10,000 characters", { fullName: "x".repeat(10_000), note: "x".repeat(10_000) }, ["fullName", "note"]],
  ["an unknown country, language and topic", { country: "XXX", language1: "xx", topic_labour_migration: "xx" }, ["country", "language1", "topic_labour_migration"]],
])("%s is refused at the field", async (_, input, fields) => {
  const result = await execute(registerExpert, p.mira, expert(input));
  if (result.ok || result.problem.kind !== "invalid") throw new Error(JSON.stringify(result));
  expect(result.problem.errors.map(({ field }) => field).sort()).toEqual(fields);
});

test.each([
  ["a language without its level", { language3: "bg" }, "languageLevel3", "choose"],
  ["a language twice", { language3: "ru", languageLevel3: "B1" }, "language3", "twice"],
  ["a post without its employer", { post1Title: "Adviser" }, "post1Employer", "required"],
  ["days away that end before they begin", { absence1StartsOn: "2027-03-02", absence1EndsOn: "2027-03-01" }, "absence1EndsOn", "later"],
  ["availability that ends before it begins", { availableFrom: "2027-03-02", availableUntil: "2027-03-01" }, "availableUntil", "later"],
])("%s is refused at the field", async (_, input, field, key) => {
  expect(await execute(registerExpert, p.mira, expert(input))).toMatchObject({ problem: { kind: "invalid", errors: [{ field, key }] } });
});

test("days away and other missions take an expert out of a search by days", async () => {
  const { id } = await done(registerExpert, p.mira, expert({ fullName: "Vera Away", absence1StartsOn: "2027-03-01", absence1EndsOn: "2027-03-10", availableUntil: "2027-12-31" }));
  const free = async (from: string, until: string) => (await findExperts(p.mira, { from, until, q: "vera" })).total;
  expect([await free("2027-02-20", "2027-02-28"), await free("2027-03-10", "2027-03-12"), await free("2027-12-31", "2028-01-01")]).toEqual([1, 0, 0]);
  expect(await findExpert(p.mira, id)).toMatchObject({ absences: [{ startsOn: "2027-03-01", endsOn: "2027-03-10" }] });
});

test("a corrected record says what changed, and a stale correction is shown both texts", async () => {
  const { id: expertId } = await done(registerExpert, p.mira, expert({ fullName: "Petra Old" }));
  await done(changeExpert, p.jonas, { ...expert({ fullName: "Petra New", languageLevel1: "C2" }), expertId, version: 1 });
  const [event] = await asOwner((sql) => sql`select changes from audit_events where type = 'expert.changed' and subject_id = ${expertId}`);
  expect(event!.changes).toEqual([{ field: "fullName", before: "Petra Old", after: "Petra New" }, { field: "languages", before: "en B2; ru C1", after: "en B2; ru C2" }]);
  expect(await execute(changeExpert, p.mira, { ...expert({ fullName: "Petra Other" }), expertId, version: 1 })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Jonas" } });
});

test("an id that is no id finds nobody", async () => {
  expect(await findExpert(p.mira, "me")).toBeUndefined();
});
