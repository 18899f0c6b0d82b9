import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { consultedRequest, opinionsOf } from "@/db/testing/requests";
import { holdCountry } from "@/domain/countries/commands/hold-country";
import { resumeCountry } from "@/domain/countries/commands/resume-country";
import { recordFrameChange } from "@/domain/follow-up/commands/record-frame-change";
import { answerCheckIn } from "@/domain/follow-up/commands/answer-check-in";
import { runRound } from "./round";

let p: People;
let reference: string;
useDatabase();
beforeAll(async () => {
  p = await people();
  reference = await presentedAction(p);
});

const on = (day: string) => new Date(`${day}T06:00:00Z`);
const checkInsOf = (action: string) =>
  asOwner((sql) => sql<{ id: string; months: number; state: string; asked_on: string | null; version: number }[]>`
    select k.id, k.months, k.state, k.asked_on, k.version from check_ins k join actions a on a.id = k.action_id where a.reference = ${action} order by k.months`);
const statesOf = async (action: string) => (await checkInsOf(action)).map(({ state }) => state);
const reopen = (action: string) =>
  asOwner((sql) => sql`update check_ins set state = 'scheduled', asked_on = null, answered_on = null, answered_by_name = null, strategy_use = null where action_id = (select id from actions where reference = ${action})`);

describe("check-ins", () => {
  beforeAll(() => reopen(reference));

  test("nothing is asked the day before", async () => {
    expect(await runRound(on("2018-12-04"))).toMatchObject({ done: { "check-ins asked": 0 }, refused: [] });
    expect(await statesOf(reference)).toEqual(["scheduled", "scheduled", "scheduled", "scheduled"]);
  });

  test("the one that is due is asked on its day, by Suivi itself, with a mail and a link to whoever holds a seat of the authority, and an event that delegations read", async () => {
    expect(await runRound(on("2018-12-05"))).toMatchObject({ done: { "check-ins asked": 1 }, refused: [] });
    const [first] = await checkInsOf(reference);
    expect(first).toMatchObject({ months: 6, state: "asked", asked_on: "2018-12-05" });
    const mail = await asOwner((sql) => sql`select to_address, link_id, facts from outbox where template = 'check_in.asked'`);
    expect(mail.map(({ to_address }) => to_address).sort()).toEqual(["elena@example.org", "ilir@example.org"]);
    expect(new Set(mail.map(({ link_id }) => link_id)).size).toBe(2);
    expect(mail[0]!.facts).toMatchObject({ reference, months: "6" });
    const [event] = await asOwner((sql) => sql`select actor_name, actor_role, audience from audit_events where type = 'check_in.asked' and subject_id = ${first!.id}`);
    expect(event).toEqual({ actor_name: "Suivi", actor_role: "system", audience: "delegation" });
  });

  test("the same day once more asks nobody twice", async () => {
    expect(await runRound(on("2018-12-05"))).toMatchObject({ done: { "check-ins asked": 0, "silences counted": 0 }, refused: [] });
    expect((await asOwner((sql) => sql`select count(*)::int as mails from outbox where template = 'check_in.asked'`))[0]).toEqual({ mails: 2 });
  });

  test("silence is counted after thirty days, not on the thirtieth", async () => {
    expect(await runRound(on("2019-01-04"))).toMatchObject({ done: { "silences counted": 0 } });
    expect(await runRound(on("2019-01-05"))).toMatchObject({ done: { "silences counted": 1 }, refused: [] });
    expect(await statesOf(reference)).toEqual(["silent", "scheduled", "scheduled", "scheduled"]);
  });

  test("an authority that was silent may still answer, and is asked again at the next check point", async () => {
    const [first] = await checkInsOf(reference);
    await done(answerCheckIn, p.elena, { reference, months: 6, version: first!.version, strategyUse: "under_study" });
    await runRound(on("2019-06-05"));
    expect(await statesOf(reference)).toEqual(["answered", "asked", "scheduled", "scheduled"]);
  });

  test("of several days that passed unasked only the latest is asked", async () => {
    await reopen(reference);
    expect(await runRound(on("2020-06-10"))).toMatchObject({ done: { "check-ins asked": 1 } });
    expect(await statesOf(reference)).toEqual(["scheduled", "scheduled", "asked", "scheduled"]);
  });

  test("two rounds at once ask once: the slower one is refused", async () => {
    await reopen(reference);
    const rounds = await Promise.all([runRound(on("2018-12-05")), runRound(on("2018-12-05"))]);
    expect(rounds.reduce((sum, round) => sum + round.done["check-ins asked"]!, 0)).toBe(1);
    expect(await statesOf(reference)).toEqual(["asked", "scheduled", "scheduled", "scheduled"]);
  });

  test("a round that is told to stop begins nothing", async () => {
    await reopen(reference);
    await runRound(on("2018-12-05"), () => true);
    expect(await statesOf(reference)).toEqual(["scheduled", "scheduled", "scheduled", "scheduled"]);
  });

  test("an Action on hold is not asked about by itself", async () => {
    await asOwner((sql) => sql`update actions set on_hold_since = '2018-11-01' where reference = ${reference}`);
    expect(await runRound(on("2018-12-05"))).toMatchObject({ done: { "check-ins asked": 0 } });
    await asOwner((sql) => sql`update actions set on_hold_since = null where reference = ${reference}`);
  });

  test("where cooperation is suspended people decide whether to ask; where it is taken up again Suivi asks", async () => {
    const change = { country: "BLR", textEn: "The frame changed.", textFr: "Le cadre a changé." };
    await done(recordFrameChange, p.marek, { ...change, changedOn: "2018-10", suspends: "yes" });
    expect(await runRound(on("2018-12-05"))).toMatchObject({ done: { "check-ins asked": 0 } });
    await done(recordFrameChange, p.marek, { ...change, changedOn: "2018-11" });
    expect(await runRound(on("2018-12-05"))).toMatchObject({ done: { "check-ins asked": 1 } });
  });
});

describe("opinions", () => {
  test("a service's silence is consent once its last day has passed; a veto is never silent", async () => {
    const home = await asOwner(async (sql) => (await sql`insert into organisations (name_en, kind) values ('Home affairs', 'eu_service') returning id`)[0]!.id as string);
    const request = await consultedRequest(p, { services: [p.dana.organisationId, home], vetoes: [home] }, on("2018-03-05"));
    const [first] = await opinionsOf(request);
    expect(await runRound(on(first!.due_on))).toMatchObject({ done: { "opinions counted as consent": 0 } });
    expect(await runRound(on("2018-04-20"))).toMatchObject({ done: { "opinions counted as consent": 1 }, refused: [] });
    expect(await opinionsOf(request)).toMatchObject([{ name_en: "EU Delegation to Belarus", state: "consented_by_silence", settled_on: "2018-04-20" }, { state: "asked" }]);
  });

  test("its last day is over when it is over in Brussels, whatever the server's clock says", async () => {
    const request = await consultedRequest(p, {}, on("2018-07-06"));
    expect(await opinionsOf(request)).toMatchObject([{ due_on: "2018-07-13" }]);
    expect(await runRound(new Date("2018-07-13T21:59:00Z"))).toMatchObject({ done: { "opinions counted as consent": 0 } });
    expect(await runRound(new Date("2018-07-13T22:00:00Z"))).toMatchObject({ done: { "opinions counted as consent": 1 }, refused: [] });
    expect(await opinionsOf(request)).toMatchObject([{ settled_on: "2018-07-14" }]);
    expect((await asOwner((sql) => sql`select court, court_since from requests where reference = ${request}`))[0]).toEqual({ court: "committee", court_since: "2018-07-14" });
  });

  test("silence is recorded with what was asked, when and where", async () => {
    await asOwner((sql) => sql`update organisations set email = 'minsk@example.org' where id = ${p.dana.organisationId}`);
    await consultedRequest(p, {}, on("2018-09-03"));
    await runRound(on("2018-09-11"));
    const [event] = await asOwner((sql) => sql`select facts, actor_name from audit_events where type = 'opinion.lapsed' order by id desc limit 1`);
    expect(event).toMatchObject({ actor_name: "Suivi", facts: { service: "EU Delegation to Belarus", askedOn: "2018-09-03", dueOn: "2018-09-10", sentTo: "minsk@example.org", court: "committee" } });
  });
});

describe("usual durations", () => {
  test("are counted once a day from the requests decided so far, and written only when they changed", async () => {
    await asOwner((sql) => sql`delete from usual_durations`);
    expect(await runRound(on("2030-01-07"))).toMatchObject({ done: { "usual durations counted": 1 }, refused: [] });
    expect((await asOwner((sql) => sql`select span from usual_durations order by span`)).map(({ span }) => span)).toContain("whole");
    expect(await runRound(on("2030-01-07"))).toMatchObject({ done: { "usual durations counted": 0 } });
    expect(await runRound(on("2030-01-08"))).toMatchObject({ done: { "usual durations counted": 0 }, refused: [] });
  });
});

describe("a country on hold", () => {
  test("nobody is asked by the clock while it is, and the check-in is asked once it is resumed", async () => {
    await asOwner((sql) => sql`delete from frame_changes`);
    await reopen(reference);
    await done(holdCountry, p.marek, { country: "BLR", reason: "Suspended.", toResume: "It resumes." }, on("2018-12-01"));
    expect(await runRound(on("2018-12-05"))).toMatchObject({ done: { "check-ins asked": 0, "reminders sent": 0 } });
    expect((await statesOf(reference))[0]).toBe("scheduled");
    const [hold] = await asOwner((sql) => sql`select id from country_holds where resumed_on is null`);
    await done(resumeCountry, p.marek, { holdId: hold!.id as string, note: "It has." }, on("2018-12-10"));
    expect(await runRound(on("2018-12-10"))).toMatchObject({ done: { "check-ins asked": 1 } });
  });
});
