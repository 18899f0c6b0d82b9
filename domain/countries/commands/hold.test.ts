import { beforeAll, beforeEach, expect, test } from "vitest";
import { asOwner, done, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { findLink } from "@/db/links";
import { answerCheckIn } from "@/domain/follow-up/commands/answer-check-in";
import { linkActor, linkState } from "@/domain/links/link";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";
import { isOpen } from "@/domain/recommendations/recommendation";
import { askForUpdates } from "@/domain/recommendations/commands/ask-for-updates";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { reportByLink } from "@/domain/recommendations/commands/report-by-link";
import { addDays, dayOf } from "@/domain/shared/dates";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { findCountryHold, findHeldReferences, findHolds, findOwnHold } from "../queries/find-country-holds";
import { holdCountry } from "./hold-country";
import { resumeCountry } from "./resume-country";

useDatabase();
useFiles();
let p: People;
let reference: string;
const today = dayOf(new Date());
const on = (days: number) => new Date(Date.now() + days * 86_400_000);
const HOLD = { country: "BLR", reason: "The partnership is suspended.", toResume: "The partnership takes up its work again." };

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await presentedAction(p);
  await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members", category: "legislation", priority: "medium", addresseeId: p.ilir.organisationId, origins: ["output:1"] });
  await done(answerRecommendation, p.ilir, { reference, number: 1, version: 1, answer: "accept" });
});
beforeEach(() => asOwner((sql) => sql`delete from country_holds`));

const held = async (at?: Date) => {
  await done(holdCountry, p.marek, HOLD, at);
  return (await findHolds(p.marek, ["BLR"]))[0]!;
};
const answer = () => execute(answerCheckIn, p.ilir, { reference, months: 6, version: 1, strategyUse: "under_study", note: "Nothing yet." });

test("managers put a country on hold, with what must happen to resume; everybody concerned reads it, and each Action's history tells it", async () => {
  for (const who of [p.jonas, p.ilir, p.dana]) expect(await execute(holdCountry, who, HOLD)).toMatchObject({ problem: { kind: "not_allowed" } });
  expect(await execute(holdCountry, p.marek, { ...HOLD, toResume: " " })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "toResume", key: "required" }] } });
  await held();
  expect(await execute(holdCountry, p.marek, HOLD)).toMatchObject({ problem: { kind: "already_sent" } });
  expect(await findOwnHold(p.ilir)).toMatchObject({ country: "BLR", toResume: HOLD.toResume, decidedByName: "Marek" });
  expect(await findHolds(p.dana, ["BLR", "MDA"])).toHaveLength(1);
  expect(await findOwnHold(p.zeki), "another country goes on").toBeNull();
  expect((await findHeldReferences(p.marek)).has(reference)).toBe(true);
  expect((await findCountryHold(p.marek, "BLR")).actions).toMatchObject([{ reference, checkIns: 4, recommendations: 1 }]);
  const told = await asOwner((sql) => sql`select reason, facts, audience from audit_events e join actions a on a.id = e.action_id where e.type = 'country.held' and a.reference = ${reference}`);
  expect(told).toMatchObject([{ reason: HOLD.reason, facts: { country: "BLR" }, audience: "delegation" }]);
});

test("what a hold would stop counts every recommendation that the ledger calls open", async () => {
  for (const state of [...RECOMMENDATION_OPEN, "not_pursued", "overtaken"] as const) {
    await asOwner((sql) => sql`update recommendations set state = ${state}, answer_reason = 'Why.' where action_id = (select id from actions where reference = ${reference})`);
    const [action] = (await findCountryHold(p.marek, "BLR")).actions;
    expect(action!.recommendations, state).toBe(isOpen(state) ? 1 : 0);
  }
  await asOwner((sql) => sql`update recommendations set state = 'accepted', answer_reason = null where action_id = (select id from actions where reference = ${reference})`);
});

test("while it is on hold its authorities write nothing, and the facility goes on; afterwards they write again", async () => {
  const { id } = await held();
  expect(await answer()).toMatchObject({ problem: { kind: "on_hold" } });
  expect(await asOwner((sql) => sql`select state from check_ins k join actions a on a.id = k.action_id where a.reference = ${reference} and months = 6`)).toMatchObject([{ state: "scheduled" }]);
  await done(proposeRecommendation, p.mira, { reference, textEn: "Send labour attachés", category: "institution", priority: "low", addresseeName: "The ministry", origins: ["output:1"] });
  await done(resumeCountry, p.marek, { holdId: id, note: "It has." });
  expect(await execute(resumeCountry, p.marek, { holdId: id, note: "Twice." })).toMatchObject({ problem: { kind: "already_sent" } });
  expect(await answer()).toMatchObject({ ok: true });
});

test("a link made before opens nothing while it is on hold, and afterwards works as many days longer", async () => {
  const [row] = await asOwner((sql) => sql`select r.id, r.version from recommendations r join actions a on a.id = r.action_id where a.reference = ${reference} and number = 1`);
  await done(askForUpdates, p.mira, { chosen: [row!.id as string] });
  const [link] = await asOwner((sql) => sql`select id, expires_on from links where purpose = 'update' order by made_at desc limit 1`);
  const { id } = await held();
  const report = () => execute(reportByLink, linkActor("Ilir", "Ministry"), { token: linkToken(link!.id as string), recommendationId: row!.id, version: row!.version, name: "Ilir", choice: "in_progress", note: "" });
  expect(linkState((await findLink(link!.id as string))!, today)).toBe("paused");
  expect(await report()).toMatchObject({ problem: { kind: "on_hold" } });
  await done(resumeCountry, p.marek, { holdId: id, note: "It has." }, on(12));
  const after = (await findLink(link!.id as string))!;
  expect(after.expiresOn).toBe(addDays(link!.expires_on as string, 12));
  expect(linkState(after, today)).toBe("open");
  expect(await asOwner((sql) => sql`select expires_on from update_ask_items where recommendation_id = ${row!.id}`)).toEqual([{ expires_on: after.expiresOn }, { expires_on: after.expiresOn }]);
  expect(await report()).toMatchObject({ ok: true });
});
