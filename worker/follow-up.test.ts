import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done, presentedAction, versionOf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { resumeAction } from "@/domain/actions/commands/resume-action";
import { answerCheckIn } from "@/domain/follow-up/commands/answer-check-in";
import { answerCheckInByLink } from "@/domain/follow-up/commands/answer-check-in-by-link";
import { linkActor } from "@/domain/links/link";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { reportByLink } from "@/domain/recommendations/commands/report-by-link";
import { findUpdateAsked } from "@/domain/recommendations/queries/find-update-asked";
import { addDays } from "@/domain/shared/dates";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { JOBS } from "./jobs";

useDatabase();
useFiles();
let p: People;
let reference: string;
let adviceId: string;
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await presentedAction(p);
  const { number } = await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members.", category: "legislation", priority: "medium", addresseeName: "Ministry of Health", contactName: "Anna", contactEmail: "anna@health.example", contactLocale: "fr", origins: ["output:1"] });
  await done(answerRecommendation, p.ilir, { reference, number, version: 1, answer: "accept" });
  adviceId = await asOwner(async (sql) => (await sql`select r.id from recommendations r join actions a on a.id = r.action_id where a.reference = ${reference} and r.number = ${number}`)[0]!.id as string);
});

const at = (day: string) => new Date(`${day}T06:00:00Z`);

// What else the worker does does not touch a check-in.
const FOLLOW_UP = JOBS.filter(({ name }) => ["silences counted", "check-ins asked", "reminders of check-ins sent", "silences told to managers"].includes(name));

type Told = { day: string; what: string };
/** What the worker told whom, a round a day from one day to another. */
async function walk(from: string, until: string): Promise<Told[]> {
  const told: Told[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const before = await mails();
    for (const { run } of FOLLOW_UP) await run(day, at(day), async (subject, work) => expect(await work(), subject).toMatchObject({ ok: true }));
    for (const what of (await mails()).slice(before.length)) told.push({ day, what });
  }
  return told;
}
const mails = () => asOwner(async (sql) => (await sql`select template, coalesce(to_address, to_role::text, 'seat') as who from outbox where template like 'check_in.%' or template = 'recommendation.update_asked' order by queued_at, template, 2`).map(({ template, who }) => `${template} ${who}`));
const checkIn = (months: number) => asOwner(async (sql) => (await sql`select k.* from check_ins k join actions a on a.id = k.action_id where a.reference = ${reference} and k.months = ${months}`)[0]!);
const linkTo = (address: string) => asOwner(async (sql) => (await sql`select id from links where purpose = 'update' and to_address = ${address} order by made_at desc limit 1`)[0]!.id as string);
const byLink = async (address: string, day: string, more: Record<string, unknown> = {}) =>
  execute(answerCheckInByLink, linkActor("Elena", "Ministry of the Interior"), { token: linkToken(await linkTo(address)), version: await versionNow(), name: "Elena", strategyUse: "used_in_part", ...more }, { at: at(day) });
let asked = 6;
const versionNow = async () => (await checkIn(asked)).version as number;
const reminders = (day: string, ...who: string[]) => who.map((one) => ({ day, what: `check_in.reminder ${one}` }));
const EVERYBODY = ["anna@health.example", "elena@example.org", "ilir@example.org"];

describe("an Action presented on 5 June 2018 whose authority does not answer", () => {
  test("is asked six months later, reminded on the rungs of the ladder, counted as silent after thirty days and told to the managers after sixty", async () => {
    expect(await walk("2018-12-03", "2019-03-12")).toEqual([
      { day: "2018-12-05", what: "check_in.asked elena@example.org" }, { day: "2018-12-05", what: "check_in.asked ilir@example.org" }, { day: "2018-12-05", what: "recommendation.update_asked anna@health.example" },
      ...reminders("2018-12-25", ...EVERYBODY),
      { day: "2019-01-05", what: "check_in.silent seat" },
      ...reminders("2019-01-14", ...EVERYBODY),
      ...reminders("2019-01-24", ...EVERYBODY),
      { day: "2019-02-03", what: "check_in.escalated manager" }, ...reminders("2019-02-03", ...EVERYBODY),
      ...reminders("2019-02-13", ...EVERYBODY),
      ...reminders("2019-02-23", ...EVERYBODY),
    ]);
    expect(await checkIn(6)).toMatchObject({ state: "silent", asked_on: "2018-12-05", answer_by: "2019-01-04", reminded_on: "2019-02-23", escalated_on: "2019-02-03", answered_on: null });
    const events = await asOwner((sql) => sql`select type, audience, count(*)::int as times from audit_events where type like 'check_in.%' and subject_table = 'check_ins' group by 1, 2 order by 1`);
    expect([...events]).toEqual([
      { type: "check_in.asked", audience: "delegation", times: 1 }, { type: "check_in.escalated", audience: "facility", times: 1 }, { type: "check_in.reminded", audience: "delegation", times: 6 }, { type: "check_in.silent", audience: "delegation", times: 1 },
    ]);
  });

  test("tells the lead and the managers who was asked", async () => {
    const rows = await asOwner((sql) => sql`select template, to_seat_id, facts from outbox where template in ('check_in.silent', 'check_in.escalated') order by template`);
    expect(rows[1]).toMatchObject({ template: "check_in.silent", to_seat_id: p.mira.seatId });
    expect(rows[0]!.facts).toMatchObject({ reference, months: "6", askedOn: "2018-12-05", authority: "Ministry of the Interior", asked: "Anna, Ministry of Health\nElena, Ministry of the Interior\nIlir, Ministry of the Interior" });
  });

  test("can answer late by the link, until its last day and no longer", async () => {
    expect(await byLink("elena@example.org", "2019-03-06")).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    expect(await byLink("elena@example.org", "2019-03-05", { note: "" })).toMatchObject({ ok: true });
    expect(await checkIn(6)).toMatchObject({ state: "answered", strategy_use: "used_in_part", answered_by_name: "Elena", answered_on: "2019-03-05" });
  });
});

describe("a year after the presentation, with the Action closed", () => {
  beforeAll(async () => {
    asked = 12;
    await asOwner((sql) => sql`update actions set stage = 'closed', closed_on = '2019-05-20' where reference = ${reference}`);
  });

  test("it is asked all the same; an answer ends the reminders about the report for everybody of the authority, and the lead of the advice is reminded until they answer", async () => {
    expect(await walk("2019-06-04", "2019-06-25")).toMatchObject([{ day: "2019-06-05" }, { day: "2019-06-05" }, { day: "2019-06-05" }, ...reminders("2019-06-25", ...EVERYBODY)]);
    const link = await asOwner(async (sql) => (await sql`select subject_id from links where id = ${await linkTo("anna@health.example")}`)[0]!.subject_id as string);
    expect(await findUpdateAsked(link)).toMatchObject({ report: null, about: [{ id: adviceId }] });
    expect(await byLink("anna@health.example", "2019-06-28")).toMatchObject({ ok: false, problem: { kind: "not_found" } });
    expect(await byLink("ilir@example.org", "2019-06-28", { strategyUse: "basis_of_strategy", note: "The strategy is built on it.", evidenceTitle: "Decree 12", contributionOf: "ILO" })).toMatchObject({ ok: true });
    expect(await byLink("ilir@example.org", "2019-06-28")).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    expect(await byLink("elena@example.org", "2019-06-28")).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
    expect(await walk("2019-06-29", "2019-07-15")).toEqual(reminders("2019-07-15", "anna@health.example"));
    const reported = { token: linkToken(await linkTo("anna@health.example")), recommendationId: adviceId, version: 2, name: "Anna", choice: "in_progress" };
    expect(await execute(reportByLink, linkActor("Anna", "Ministry of Health"), reported, { at: at("2019-07-16") })).toMatchObject({ ok: true });
    expect(await walk("2019-07-17", "2019-08-06")).toEqual([]);
    const [proof] = await asOwner((sql) => sql`select e.title, e.contribution_of from check_ins k join evidence e on e.id = k.evidence_id where k.months = 12`);
    expect(proof).toEqual({ title: "Decree 12", contribution_of: "ILO" });
  });
});

describe("an Action that is put on hold while its authority is asked", () => {
  test("is left in peace; afterwards the ladder goes on where it stood, and so many days later for every date", async () => {
    asked = 24;
    await asOwner((sql) => sql`update actions set stage = 'follow_up', closed_on = null where reference = ${reference}`);
    expect(await walk("2020-06-05", "2020-06-14")).toHaveLength(3);
    await asOwner(async (sql) => {
      await sql`update actions set on_hold_since = '2020-06-15' where reference = ${reference}`;
      await sql`insert into action_holds (action_id, since, reason, decided_by) select id, '2020-06-15', 'Elections', 'The committee' from actions where reference = ${reference}`;
    });
    expect(await walk("2020-06-20", "2020-07-14")).toEqual([]);
    await execute(resumeAction, p.marek, { reference, version: await versionOf("actions", reference), resumedOn: "2020-07-15", note: "As before." }, { at: at("2020-07-15") });
    expect(await checkIn(24)).toMatchObject({ state: "asked", answer_by: "2020-08-04", paused_days: 30 });
    expect(await walk("2020-07-16", "2020-07-25")).toEqual(reminders("2020-07-25", ...EVERYBODY));
    expect(await walk("2020-08-03", "2020-08-05")).toEqual([{ day: "2020-08-05", what: "check_in.silent seat" }]);
    expect(await byLink("elena@example.org", "2020-10-03")).toMatchObject({ ok: true });
  });
});

describe("the last check-in", () => {
  test("is not reminded of when it was answered at once by somebody who signs in, and nothing is asked afterwards", async () => {
    asked = 36;
    expect(await walk("2021-06-05", "2021-06-06")).toHaveLength(3);
    await execute(answerCheckIn, p.elena, { reference, months: 36, version: await versionNow(), strategyUse: "basis_of_strategy" }, { at: at("2021-06-06") });
    expect(await walk("2021-06-25", "2021-06-25")).toEqual(reminders("2021-06-25", "anna@health.example"));
    expect(await walk("2022-06-04", "2022-06-06")).toEqual([]);
  });
});
