import { beforeAll, expect, test } from "vitest";
import { asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { findExpert } from "../queries/find-expert";
import { findExperts } from "../queries/find-experts";
import { registerExpert } from "./register-expert";

useDatabase();
let p: People;
beforeAll(async () => { p = await people(); });

const expert = (more: Record<string, unknown> = {}) => ({ fullName: "Elena Popova", category: "eu_civil_servant", country: "MDA", languages: ["ru", "en"], topics: ["labour_migration"], note: "", ...more });

test("a registered expert is found by every filter, and the facility alone reads of it", async () => {
  const { id } = await done(registerExpert, p.mira, expert());
  await done(registerExpert, p.mira, expert({ fullName: "Ana Rusu", category: "academic", country: "BLR", languages: ["fr"] }));
  expect((await findExperts(p.jonas, {})).rows.map(({ fullName }) => fullName)).toEqual(["Ana Rusu", "Elena Popova"]);
  for (const filter of [{ category: "eu_civil_servant" }, { country: "MDA" }, { language: "ru" }] as const) expect((await findExperts(p.mira, filter)).rows).toMatchObject([{ id, deployments: 0 }]);
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
  ["an unknown country, language and topic", { country: "XXX", languages: ["xx"], topics: ["xx"] }, ["country", "languages", "topics"]],
])("%s is refused at the field", async (_, input, fields) => {
  const result = await execute(registerExpert, p.mira, expert(input));
  if (result.ok || result.problem.kind !== "invalid") throw new Error(JSON.stringify(result));
  expect(result.problem.errors.map(({ field }) => field).sort()).toEqual(fields);
});

test("an id that is no id finds nobody", async () => {
  expect(await findExpert(p.mira, "me")).toBeUndefined();
});
