import { beforeAll, expect, test } from "vitest";
import { actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { acceptExpert } from "@/domain/activities/commands/accept-expert";
import { deployExpert } from "@/domain/activities/commands/deploy-expert";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { proposeDeployment } from "@/domain/activities/commands/propose-deployment";
import { execute } from "@/server/command";
import { recordConflict } from "../commands/record-conflict";
import { registerExpert } from "../commands/register-expert";
import { exclusionsOf, isFit, reasonsOf, relaxations } from "../match";
import { findMatches } from "./find-matches";

useDatabase();
let p: People;
let reference: string;
let number: number;
const ids: Record<string, string> = {};

const expert = async (fullName: string, more: Record<string, unknown> = {}) => {
  const { id } = await done(registerExpert, p.mira, { fullName, category: "eu_civil_servant", country: "BGR", language1: "ru", languageLevel1: "C1", topic_labour_migration: "worked_on", ...more });
  ids[fullName] = id;
};
const plan = async (startsOn: string, endsOn: string) => (await done(planActivity, p.mira, { reference, type: "expert_mission", titleEn: "Mission", mode: "on_site", startsOn, endsOn, note: "Experts are needed." })).number;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  await asOwner((sql) => sql`insert into countries (iso3, iso2, name_en, name_fr, is_eu_member) values ('BGR', 'BG', 'Bulgaria', 'Bulgarie', true)`);
  await expert("Led", { topic_labour_migration: "led", topic_migration_legislation: "knows" });
  await expert("Sent", { category: "partner_country_official", country: "MDA", post1Employer: "Ministry", post1Title: "Adviser", post1Country: "BLR" });
  await expert("New");
  await expert("Mute", { languageLevel1: "B1" });
  await expert("Away", { absence1StartsOn: "2027-03-01", absence1EndsOn: "2027-03-04" });
  await expert("Late", { availableFrom: "2027-04-01" });
  await expert("Private", { category: "private_consultant" });
  await expert("Bound");
  const earlier = await plan("2026-05-04", "2026-05-08");
  const { deploymentId } = await done(proposeDeployment, p.mira, { reference, number: earlier, expertId: ids.Sent });
  await done(acceptExpert, p.mira, { reference, number: earlier, deploymentId, version: 1 });
  await done(holdActivity, p.mira, { reference, number: earlier, version: 1, startsOn: "2026-05-04", endsOn: "2026-05-08", unreadyReason: "Nothing was missing." });
  await done(deployExpert, p.mira, { reference, number: earlier, deploymentId, version: 2 });
  number = await plan("2027-03-02", "2027-03-05");
  await asOwner((sql) => sql`update activities set terms_topics = '{labour_migration,migration_legislation}', terms_languages = '{ru}', terms_categories = '{eu_civil_servant,partner_country_official}' where number >= ${earlier}`);
  await done(recordConflict, p.mira, { reference, expertId: ids.Bound, reason: "Wrote the law under review." });
}, 60_000);

const match = async (more = {}) => (await findMatches(p.mira, { reference, number, today: "2026-11-23", ...more }))!;
const of = async (name: string, more = {}) => (await match(more)).candidates.find(({ fullName }) => fullName === name)!;

test("those who fit come first, who led work on a topic before who worked on it, who was sent before who was not", async () => {
  const { candidates, counts } = await match();
  expect(candidates.filter(isFit).map(({ fullName }) => fullName)).toEqual(["Led", "Sent", "New"]);
  expect(counts).toEqual({ experts: 8, fits: 3, onMission: 0, language: 1, dates: 2, category: 1 });
});

test("every reason is a fact on record", async () => {
  expect(reasonsOf(await of("Sent"), "B2")).toEqual([
    { key: "topics", level: "worked_on", topics: ["labour_migration"] },
    { key: "missions", missions: 1, topics: ["labour_migration", "migration_legislation"], year: "2026" },
    { key: "languages", languages: [{ language: "ru", level: "C1" }] },
    { key: "here", missions: 1, year: "2026" },
    { key: "post", jobTitle: "Adviser", employer: "Ministry", country: "BLR" },
  ]);
  expect(reasonsOf(await of("New"), "B2").at(-1)).toEqual({ key: "newcomer" });
});

test("whoever is left out is named with every reason", async () => {
  expect(exclusionsOf(await of("Mute"))).toEqual([{ key: "language", best: { language: "ru", level: "B1" } }]);
  expect(exclusionsOf(await of("Away"))).toEqual([{ key: "dates", hindrance: { kind: "away", startsOn: "2027-03-01", endsOn: "2027-03-04", reference: null } }]);
  expect(exclusionsOf(await of("Late"))).toMatchObject([{ key: "dates", hindrance: { kind: "window", startsOn: "2027-04-01" } }]);
  expect(exclusionsOf(await of("Private"))).toEqual([{ key: "category", category: "private_consultant" }]);
  expect(exclusionsOf(await of("Bound"))).toEqual([{ key: "conflict", reason: "Wrote the law under review." }]);
});

test("a lower level, other days or none bring those that they kept out", async () => {
  expect(isFit(await of("Mute", { level: "B1" }))).toBe(true);
  expect(isFit(await of("Away", { from: "2027-03-08", until: "2027-03-10" }))).toBe(true);
  expect((await match({ level: "native" })).counts).toMatchObject({ fits: 0, language: 4 });
  expect(relaxations((await match({ level: "native" })).counts)).toEqual([{ constraint: "language", more: 4 }]);
});

test("an expert on another mission that day is not free", async () => {
  expect(exclusionsOf(await of("Sent", { from: "2026-05-08", until: "2026-05-12" }))).toMatchObject([{ key: "dates", hindrance: { kind: "mission", reference } }]);
});

test("the categories of the phase hold where the terms name none, and no terms leave the topics of the Action", async () => {
  await asOwner((sql) => sql`insert into programmes (id, code, name_en, name_fr, is_ours) values ('00000000-0000-4000-8000-000000000999', 'OURS', 'Ours', 'Ours', true) on conflict do nothing`);
  await asOwner((sql) => sql`insert into programme_phases (programme_id, name, starts_on, eligibility) values ((select id from programmes where is_ours limit 1), 'Six', '2026-12-01', '{"expertCategories": ["private_consultant"]}')`);
  await asOwner((sql) => sql`update activities set terms_categories = '{}', terms_topics = '{}' where number = ${number}`);
  const { mission, candidates } = await match();
  expect(mission).toMatchObject({ categories: ["private_consultant"], categoriesFrom: "phase", phase: "Six", topicsOfAction: true });
  expect(candidates.filter(isFit).map(({ fullName }) => fullName)).toEqual(["Private"]);
});

test("whoever has a conflict of interest with the Action cannot be proposed for it", async () => {
  expect(await execute(proposeDeployment, p.mira, { reference, number, expertId: ids.Bound })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "expertId", key: "conflictOfInterest" }] } });
});

test("authorities and delegations read no match", async () => {
  for (const who of [p.ilir, p.dana]) await expect(findMatches(who, { reference, number, today: "2026-11-23" })).rejects.toThrow();
});
