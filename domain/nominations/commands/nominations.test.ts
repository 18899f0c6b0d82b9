import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actionInImplementation, asOwner, done, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { acceptByLink } from "@/domain/activities/commands/accept-by-link";
import { appraiseExpert } from "@/domain/activities/commands/appraise-expert";
import { askExpert } from "@/domain/activities/commands/ask-expert";
import { declineDeploymentByLink } from "@/domain/activities/commands/decline-by-link";
import { giveAppraisal } from "@/domain/activities/commands/give-appraisal";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { findAppraisable, findAppraisals } from "@/domain/activities/queries/find-appraisable";
import { findDeploymentAsked } from "@/domain/activities/queries/find-deployment-asked";
import { answerProfile } from "@/domain/experts/commands/answer-profile";
import { askProfile } from "@/domain/experts/commands/ask-profile";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { findExpert } from "@/domain/experts/queries/find-expert";
import { findProfileAsked } from "@/domain/experts/queries/find-profile-asked";
import { linkActor } from "@/domain/links/link";
import { execute } from "@/server/command";
import { linkOf, linkToken } from "@/server/links";
import { runRound } from "@/worker/round";
import { findCalls } from "../queries/find-calls";
import { callNominations } from "./call-nominations";
import { nameExperts } from "./name-experts";
import { nameNobody } from "./name-nobody";
import { saveFocalPoint } from "./save-focal-point";

useDatabase();

let p: People;
let reference: string;
let number: number;
let focalPoints: string[];

const AT = new Date("2027-01-04T09:00:00Z");
const rosa = linkActor("Rosa", "Ministry of labour");

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await actionInImplementation(p);
  await asOwner((sql) => sql`insert into countries (iso3, iso2, name_en, name_fr, is_eu_member) values ('BGR', 'BG', 'Bulgaria', 'Bulgarie', true)`);
  focalPoints = [];
  for (const name of ["Rosa", "Pavel"]) focalPoints.push((await done(saveFocalPoint, p.mira, { fullName: name, country: "BGR", institution: `Ministry of ${name}`, focalEmail: `${name}@ministry.example` })).id);
}, 60_000);

beforeEach(async () => {
  await asOwner((sql) => sql`update links set revoked_at = now() where used_at is null`);
  number = (await done(planActivity, p.mira, { reference, type: "expert_mission", titleEn: "Labour attachés", mode: "on_site", place: "Minsk", startsOn: "2027-03-02", endsOn: "2027-03-05", note: "Experts are needed." })).number;
});

const tokenOf = async (purpose: string, to: string) => asOwner(async (sql) => linkToken((await sql`select id from links where purpose = ${purpose} and to_address = ${to} and used_at is null and revoked_at is null order by made_at desc limit 1`)[0]!.id));
const call = (more = {}) => done(callNominations, p.mira, { reference, number, focalPoints, lastDay: "2027-01-20", ...more }, AT);
const activityId = () => asOwner(async (sql) => (await sql`select v.id from activities v join actions a on a.id = v.action_id where a.reference = ${reference} and v.number = ${number}`)[0]!.id as string);
const calls = async () => findCalls(p.mira, await activityId());
const named = { name: "Rosa", p1_fullName: "Ivan Petrov", p1_category: "eu_civil_servant", p1_email: "ivan@labour.example", p1_language1: "ru", p1_languageLevel1: "C1", p1_topics: ["labour_migration"], p1_isFree: "on" };

describe("a call for nominations", () => {
  test("reaches each focal point by a link of their own, and whom they name stands on the mission", async () => {
    await call({ message: "Somebody from the field, please." });
    const mails = await asOwner((sql) => sql`select to_address, facts from outbox where template = 'nomination.asked' and facts ->> 'activity' = ${String(number)} order by to_address`);
    expect(mails.map(({ to_address }) => to_address)).toEqual(["pavel@ministry.example", "rosa@ministry.example"]);
    expect(mails[0]!.facts).toMatchObject({ title: "Labour attachés", dueOn: "2027-01-20", message: "Somebody from the field, please." });
    await done(nameExperts, rosa, { ...named, token: await tokenOf("nomination", "rosa@ministry.example"), p1_file: pdf() }, AT);
    const [one] = await calls();
    expect(one!.asks).toMatchObject([{ fullName: "Pavel", state: "asked" }, { fullName: "Rosa", state: "named", named: ["Ivan Petrov"], answeredByName: "Rosa" }]);
    const [deployment] = await asOwner(async (sql) => sql`select expert_id, state from deployments where activity_id = ${await activityId()}`);
    expect(deployment!.state).toBe("nominated");
    expect(await findExpert(p.mira, deployment!.expert_id)).toMatchObject({ country: "BGR", languages: [{ language: "ru", level: "C1" }], topics: [{ topic: "labour_migration" }], cv: { keepUntil: "2029-01-04" } });
  });

  test("is answered once, and only with experts who are free", async () => {
    await call();
    const token = await tokenOf("nomination", "rosa@ministry.example");
    expect(await execute(nameExperts, rosa, { ...named, p1_isFree: undefined, token })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "p1_isFree", key: "freeOnDays" }] } });
    expect(await execute(nameExperts, rosa, { ...named, p2_category: "ngo", token })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "p2_fullName" }] } });
    await done(nameNobody, rosa, { token, name: "Rosa", reason: "Nobody is free." }, AT);
    expect(await execute(nameNobody, rosa, { token, name: "Rosa", reason: "Nobody is free." })).toMatchObject({ problem: { kind: "already_sent" } });
    expect((await calls())[0]!.asks[1]).toMatchObject({ state: "declined", reason: "Nobody is free." });
  });

  test("knows an expert by their address, and keeps a conflict of interest out", async () => {
    const { id: expertId } = await done(registerExpert, p.mira, { fullName: "Known One", category: "academic", country: "BGR", email: "known@labour.example" });
    await asOwner((sql) => sql`insert into expert_conflicts (expert_id, action_id, reason, recorded_on, recorded_by_name) values (${expertId}, (select id from actions where reference = ${reference}), 'Wrote the law.', '2027-01-01', 'Mira')`);
    await call();
    await done(nameExperts, rosa, { ...named, p1_fullName: "K. One", p1_email: "known@labour.example", token: await tokenOf("nomination", "rosa@ministry.example") }, AT);
    expect(await asOwner(async (sql) => sql`select expert_name, state, decline_reason from deployments where activity_id = ${await activityId()}`)).toEqual([{ expert_name: "Known One", state: "declined", decline_reason: "Wrote the law." }]);
  });

  test("is reminded of once before its last day, and counted as unanswered after it", async () => {
    await call({ focalPoints: focalPoints.slice(1) });
    const states = async () => (await calls())[0]!.asks.map(({ state }) => state);
    await runRound(new Date("2027-01-16T09:00:00Z"));
    const reminders = () => asOwner(async (sql) => (await sql`select 1 from outbox where template = 'nomination.reminder' and facts ->> 'activity' = ${String(number)}`).length);
    expect(await reminders()).toBe(0);
    await runRound(new Date("2027-01-17T09:00:00Z"));
    await runRound(new Date("2027-01-18T09:00:00Z"));
    expect(await reminders()).toBe(1);
    await runRound(new Date("2027-01-20T09:00:00Z"));
    expect(await states()).toEqual(["asked"]);
    await runRound(new Date("2027-01-21T09:00:00Z"));
    expect(await states()).toEqual(["silent"]);
  });

  test("is the facility's alone, for a day ahead and for somebody", async () => {
    expect(await execute(callNominations, p.jonas, { reference, number, focalPoints, lastDay: "2099-01-20" })).toMatchObject({ problem: { kind: "not_allowed" } });
    expect(await execute(callNominations, p.mira, { reference, number, focalPoints, lastDay: "2020-01-20" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "lastDay" }] } });
    expect(await execute(callNominations, p.mira, { reference, number, focalPoints: [], lastDay: "2099-01-20" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "focalPoints" }] } });
    for (const who of [p.ilir, p.dana]) await expect(findCalls(who, focalPoints[0]!)).rejects.toThrow();
  });
});

describe("an outside expert", () => {
  const nominated = async () => {
    await call();
    await done(nameExperts, rosa, { ...named, token: await tokenOf("nomination", "rosa@ministry.example") }, AT);
    const [row] = await asOwner(async (sql) => sql`select id, version, expert_id from deployments where activity_id = ${await activityId()}`);
    return row as { id: string; version: number; expert_id: string };
  };
  const ivan = linkActor("Ivan Petrov", "Ivan Petrov");
  const ask = async () => {
    const one = await nominated();
    await done(askExpert, p.mira, { reference, number, deploymentId: one.id, version: one.version, email: "ivan@labour.example", locale: "en" });
    return { ...one, token: await tokenOf("deployment_answer", "ivan@labour.example") };
  };
  const stateOf = (id: string) => asOwner(async (sql) => (await sql`select state, decline_reason, answered_by_name from deployments where id = ${id}`)[0]);

  test("sees their own mission by the link, and accepts it once", async () => {
    const { id, token } = await ask();
    expect(await findDeploymentAsked((await linkOf(token))!)).toMatchObject({ expertName: "Ivan Petrov", titleEn: "Labour attachés", state: "nominated" });
    await done(acceptByLink, ivan, { token, name: "Ivan Petrov" });
    expect(await stateOf(id)).toMatchObject({ state: "accepted", answered_by_name: "Ivan Petrov" });
    expect(await execute(declineDeploymentByLink, ivan, { token, name: "Ivan Petrov", reason: "Changed my mind." })).toMatchObject({ problem: { kind: "already_sent" } });
    expect(await asOwner((sql) => sql`select actor_name, facts ->> 'via' as via from audit_events where type = 'deployment.accepted' and subject_id = ${id}`)).toEqual([{ actor_name: "Ivan Petrov", via: "link" }]);
  });

  test("declines with a reason, names somebody else, and whoever waits is told", async () => {
    const { id, token } = await ask();
    expect(await execute(declineDeploymentByLink, ivan, { token, name: "Ivan Petrov", reason: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason" }] } });
    await done(declineDeploymentByLink, ivan, { token, name: "Ivan Petrov", reason: "On leave.", other: "Maria, same unit" });
    expect(await stateOf(id)).toMatchObject({ state: "declined", decline_reason: "On leave." });
    const [mail] = await asOwner((sql) => sql`select to_role, facts from outbox where template = 'deployment.answered' and facts ->> 'activity' = ${String(number)}`);
    expect(mail).toMatchObject({ to_role: "coordinator", facts: { reason: "On leave.", other: "Maria, same unit", accepted: "" } });
  });

  test("a link for another purpose answers nothing", async () => {
    await call();
    const token = await tokenOf("nomination", "rosa@ministry.example");
    expect(await execute(acceptByLink, ivan, { token, name: "Ivan" })).toMatchObject({ problem: { kind: "not_found" } });
  });

  test("is appraised by both sides, each reading what it may", async () => {
    const { id, token } = await ask();
    await done(acceptByLink, ivan, { token, name: "Ivan Petrov" });
    const words = { expertise: "as_needed", communication: "more_than_needed", preparation: "partly", again: "yes", note: "Knew the law." };
    expect(await execute(giveAppraisal, p.elena, { reference, deploymentId: id, ...words })).toMatchObject({ problem: { kind: "wrong_stage" } });
    await asOwner((sql) => sql`update deployments set state = 'deployed' where id = ${id}`);
    await done(giveAppraisal, p.elena, { reference, deploymentId: id, ...words });
    expect(await execute(giveAppraisal, p.ilir, { reference, deploymentId: id, ...words })).toMatchObject({ problem: { kind: "already_sent" } });
    const [{ version }] = await asOwner((sql) => sql`select version from deployments where id = ${id}`) as unknown as [{ version: number }];
    await done(appraiseExpert, p.mira, { reference, number, deploymentId: id, version, ...words, again: "no", note: "Not again." });
    expect(await stateOf(id)).toMatchObject({ state: "appraised" });
    expect((await findAppraisals(p.mira, id)).map(({ side, again }) => [side, again])).toEqual([["facility", "no"], ["authority", "yes"]]);
    expect((await findAppraisals(p.ilir, id)).map(({ side }) => side)).toEqual(["authority"]);
    expect(await findAppraisable(p.ilir, reference, String(number))).toMatchObject([{ expertName: "Ivan Petrov", appraisal: { again: "yes" } }]);
    expect(await findAppraisals(p.zeki, id)).toEqual([]);
    await expect(findAppraisals(p.dana, id)).rejects.toThrow();
    const told = await asOwner((sql) => sql`select changes::text || facts::text as said from audit_events where type = 'deployment.appraised' and subject_id = ${id}`);
    for (const { said } of told) expect(said).not.toMatch(/again|Knew/);
  });
});

describe("a profile by its link", () => {
  const asked = async () => {
    const { id: expertId } = await done(registerExpert, p.mira, { fullName: "Nina Old", category: "academic", country: "MDA", language1: "ro", languageLevel1: "native" });
    await done(askProfile, p.mira, { expertId, version: 1, email: "nina@university.example", locale: "fr" }, AT);
    return { expertId, token: await tokenOf("expert_profile", "nina@university.example") };
  };
  const nina = linkActor("Nina Old", "Nina Old");
  const profile = { fullName: "Nina New", category: "academic", country: "MDA", email: "nina@university.example", language1: "ro", languageLevel1: "native", language2: "ru", languageLevel2: "C1", version: 2, consent: "on" };

  test("is taken over at once under the expert's name, with history and a file that has a last day", async () => {
    const { expertId, token } = await asked();
    expect((await findProfileAsked((await linkOf(token))!))!.expert).toMatchObject({ fullName: "Nina Old" });
    expect(await execute(answerProfile, nina, { ...profile, consent: undefined, token })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "consent" }] } });
    await done(answerProfile, nina, { ...profile, token, file: pdf() }, AT);
    expect(await findExpert(p.mira, expertId)).toMatchObject({ fullName: "Nina New", consentOn: "2027-01-04", cv: { keepUntil: "2029-01-04" }, languages: [{ language: "ro" }, { language: "ru", level: "C1" }] });
    const [event] = await asOwner((sql) => sql`select actor_name, changes from audit_events where type = 'expert.answered' and subject_id = ${expertId}`);
    expect(event!.actor_name).toBe("Nina Old");
    expect(event!.changes).toContainEqual({ field: "languages", before: "ro native", after: "ro native; ru C1" });
    expect(await execute(answerProfile, nina, { ...profile, token })).toMatchObject({ problem: { kind: "already_sent" } });
  });

  test("loses its file when the day has passed; what is left says when and why", async () => {
    const { expertId, token } = await asked();
    await done(answerProfile, nina, { ...profile, token, file: pdf() }, AT);
    await runRound(new Date("2029-01-04T09:00:00Z"));
    expect((await findExpert(p.mira, expertId))!.cv).not.toBeNull();
    await runRound(new Date("2029-01-05T09:00:00Z"));
    expect(await findExpert(p.mira, expertId)).toMatchObject({ cv: null, cvRemovedOn: "2029-01-05", cvRemovedReason: "retention_over", fullName: "Nina New" });
    expect(await asOwner((sql) => sql`select 1 from documents where expert_id = ${expertId}`)).toHaveLength(0);
    expect(await asOwner((sql) => sql`select reason, actor_name from audit_events where type = 'expert.cv_removed' and subject_id = ${expertId}`)).toEqual([{ reason: "retention_over", actor_name: "Suivi" }]);
  });
});
