import { beforeAll, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, pdf, validatedOutput } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { linkActor } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { findLedger } from "../queries/find-ledger";
import { findOverdueRecommendations } from "../queries/find-overdue-recommendations";
import { findUpdateAsked } from "../queries/find-update-asked";
import { answerRecommendation } from "./answer-recommendation";
import { askForUpdates } from "./ask-for-updates";
import { changeDueDate } from "./change-due-date";
import { proposeRecommendation } from "./propose-recommendation";
import { remindOfRecommendation } from "./remind-of-recommendation";
import { reportByLink } from "./report-by-link";
import { reportProgress } from "./report-progress";
import { verifyRecommendation } from "./verify-recommendation";

useDatabase();
let p: People;
let reference: string;
const AT = new Date("2019-01-12T10:00:00Z");
const later = (days: number) => new Date(AT.getTime() + days * 86_400_000);

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await actionInImplementation(p);
  await validatedOutput(p, reference);
});

const propose = async (more: Record<string, unknown> = {}) => {
  const { number } = await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members.", category: "legislation", priority: "medium", addresseeId: p.ilir.organisationId, origins: ["output:1"], ...more });
  return { number, id: await asOwner(async (sql) => (await sql`select r.id from recommendations r join actions a on a.id = r.action_id where a.reference = ${reference} and r.number = ${number}`)[0]!.id as string) };
};
const accepted = async (more: Record<string, unknown> = {}) => {
  const one = await propose(more);
  await done(answerRecommendation, p.ilir, { reference, number: one.number, version: 1, answer: "accept" });
  return one;
};
const ask = (ids: string[], { at = AT, actor = p.mira, ...more }: { at?: Date; actor?: typeof p.mira; message?: string } = {}) => execute(askForUpdates, actor, { chosen: ids, ...more }, { at });
const mailTo = (address: string) => asOwner((sql) => sql`select link_id, locale, facts from outbox where template = 'recommendation.update_asked' and to_address = ${address} order by queued_at desc`);
const byLink = (token: string, more: Record<string, unknown>, at = AT) => execute(reportByLink, linkActor("Anna", "Ministry of Health"), { token, version: 2, name: "Anna", ...more }, { at });
const at = (name: string) => ({ ...HEALTH, contactEmail: `${name}@health.example` });
const HEALTH = { addresseeName: "Ministry of Health", contactName: "Anna", contactEmail: "Anna@health.example", contactLocale: "fr" };

it("writes one message a person, however many recommendations, and names what was not asked with its reason", async () => {
  const [first, second, third, open] = [await accepted(HEALTH), await accepted({ ...HEALTH, textFr: "Couvrir la famille.", dueOn: "2019-06" }), await accepted(), await propose()];
  const unknown = await accepted({ addresseeName: "Nobody we know" });
  expect(await ask([first.id, second.id, third.id, open.id, unknown.id], { message: "A word is enough." })).toMatchObject({
    ok: true, value: { people: 3, asked: 3, left: [{ number: open.number, why: "unanswered" }, { number: unknown.number, why: "nobodyKnown" }] },
  });
  const mails = await mailTo("anna@health.example");
  expect(mails.length).toBe(1);
  expect(mails[0]).toMatchObject({ locale: "fr", facts: { institution: "Ministry of Health", message: "A word is enough.", expiresOn: "2019-02-11", by: "Mira" } });
  expect(mails[0]!.facts.advice.split("\n")).toEqual([`${reference}\t${first.number}\tCover family members.\t`, `${reference}\t${second.number}\tCouvrir la famille.\t2019-06`]);
  expect((await mailTo("ilir@example.org")).length).toBe(1);
  expect((await mailTo("elena@example.org")).length).toBe(1);
  const told = await asOwner((sql) => sql`select facts from audit_events where type = 'recommendation.update_asked' and subject_id = ${third.id}`);
  expect(told[0]!.facts.asked.split(", ").sort()).toEqual(["Elena", "Ilir"]);
});

it("asks nobody about the same twice in a week, and again afterwards", async () => {
  const { id } = await accepted(HEALTH);
  expect(await ask([id])).toMatchObject({ ok: true });
  const before = (await mailTo("anna@health.example")).length;
  expect(await ask([id], { at: later(6) })).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "updateAsks.askedLately" }] } });
  expect((await mailTo("anna@health.example")).length).toBe(before);
  expect(await ask([id], { at: later(8) })).toMatchObject({ ok: true });
  expect(await ask([id], { actor: p.jonas, at: later(30) })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  expect(await ask([crypto.randomUUID()])).toMatchObject({ ok: false, problem: { kind: "not_found" } });
});

it("takes an answer by the link for each of them, once, and is spent with the last", async () => {
  const [one, other, foreign] = [await accepted(at("olga")), await accepted({ ...at("olga"), priority: "high" }), await accepted(HEALTH)];
  await ask([one.id, other.id]);
  const [mail] = await mailTo("olga@health.example");
  const token = linkToken(mail!.link_id);
  const [link] = await asOwner((sql) => sql`select subject_id from links where id = ${mail!.link_id}`);
  expect((await findUpdateAsked(link!.subject_id))!.about.map(({ number }) => number)).toEqual([one.number, other.number]);
  expect(await byLink(`${token}x`, { recommendationId: one.id, choice: "in_progress" })).toMatchObject({ ok: false, problem: { kind: "not_found" } });
  expect(await byLink(token, { recommendationId: foreign.id, choice: "in_progress" })).toMatchObject({ ok: false, problem: { kind: "not_found" } });
  expect(await byLink(token, { recommendationId: one.id, choice: "overtaken" })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "note" }] } });
  expect(await byLink(token, { recommendationId: one.id, choice: "in_progress" })).toMatchObject({ ok: true });
  expect(await byLink(token, { recommendationId: one.id, version: 3, choice: "done", note: "x" })).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
  expect(await byLink(token, { recommendationId: other.id, choice: "done", note: "Law 12." })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "file", key: "fileForHighPriority" }] } });
  expect(await byLink(token, { recommendationId: other.id, choice: "done", note: "Law 12.", contributionOf: "ILO", file: pdf("law.pdf") })).toMatchObject({ ok: true });
  const [used] = await asOwner((sql) => sql`select used_at from links where id = ${mail!.link_id}`);
  expect(used!.used_at).not.toBeNull();
  const told = await asOwner((sql) => sql`select to_address, facts from outbox where template = 'recommendation.update_answered' and once_key like ${`% ${link!.subject_id} %`}`);
  expect(told, "two answers on one day are one piece of news for whoever leads the Action").toMatchObject([{ to_address: "mira@example.org", facts: { reference, by: "Anna", institution: "Ministry of Health" } }]);
  const [update] = await asOwner((sql) => sql`select u.reported_by_name, u.organisation_name, e.contribution_of from recommendation_updates u join evidence e on e.id = u.evidence_id where u.recommendation_id = ${other.id}`);
  expect(update).toMatchObject({ reported_by_name: "Anna", organisation_name: "Ministry of Health", contribution_of: "ILO" });
  await done(verifyRecommendation, p.mira, { reference, number: other.number, version: 3, verdict: "inadequate", note: "The law is not in force." });
  const [again] = await mailTo("olga@health.example");
  expect(again, "whoever has no account gets a new link with the reason").toMatchObject({ facts: { message: "The law is not in force." } });
  expect(again!.link_id).not.toBe(mail!.link_id);
});

it("somebody who also signs in never checks what they said by a link", async () => {
  const { id, number } = await accepted({ addresseeName: "Ministry of Health", contactEmail: "mira@example.org" });
  await ask([id], { actor: p.marek });
  const [mail] = await mailTo("mira@example.org");
  await execute(reportByLink, linkActor("M.", "Ministry of Health"), { token: linkToken(mail!.link_id), recommendationId: id, version: 2, name: "M.", choice: "done", note: "Law 12.", evidenceTitle: "Law 12" }, { at: AT });
  expect(await execute(verifyRecommendation, p.mira, { reference, number, version: 3, verdict: "adequate" })).toMatchObject({ ok: false, problem: { kind: "unmet" } });
  await done(verifyRecommendation, p.marek, { reference, number, version: 3, verdict: "adequate" });
});

it("is answered also by whoever signs in; without an answer it is silence once the link has run out", async () => {
  const [answered, silent] = [await accepted(at("ivan")), await accepted(at("ivan"))];
  await ask([answered.id, silent.id]);
  await execute(reportProgress, p.elena, { reference, number: answered.number, version: 2, choice: "not_started" }, { at: later(2) });
  const { rows } = await findLedger(p.mira, { filter: {}, today: "2019-03-01", reference });
  const of = (id: string) => rows.find((row) => row.id === id)!.lastAsk;
  expect(of(answered.id)).toMatchObject({ askedOn: "2019-01-12", answeredOn: "2019-01-14" });
  expect(of(silent.id)).toMatchObject({ askedOn: "2019-01-12", expiresOn: "2019-02-11", answeredOn: null, toName: "Anna" });
  const [mail] = await mailTo("ivan@health.example");
  expect(await byLink(linkToken(mail!.link_id), { recommendationId: silent.id, choice: "in_progress" }, later(31))).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
});

it("past its date is told once, the day after, to the lead and to whoever leads the Action; a new date may pass anew", async () => {
  const { number } = await propose({ dueOn: "2020-03-10" });
  const overdue = async (today: string) => (await findOverdueRecommendations(SYSTEM_ACTOR, today)).filter((one) => one.number === number);
  const remind = (at: string) => execute(remindOfRecommendation, SYSTEM_ACTOR, { reference, number }, { at: new Date(`${at}T05:00:00Z`) });
  expect(await overdue("2020-03-10")).toEqual([]);
  expect(await remind("2020-03-10")).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
  expect(await overdue("2020-03-11")).toEqual([{ reference, number }]);
  expect(await remind("2020-03-11")).toMatchObject({ ok: true });
  expect(await overdue("2020-03-12")).toEqual([]);
  expect(await remind("2020-03-12")).toMatchObject({ ok: false });
  const mails = await asOwner((sql) => sql`select to_organisation_id, to_seat_id, facts from outbox where template = 'recommendation.overdue'`);
  expect(mails.map(({ to_organisation_id, to_seat_id }) => to_organisation_id ?? to_seat_id).sort()).toEqual([p.ilir.organisationId, p.mira.seatId].sort());
  await done(changeDueDate, p.mira, { reference, number, version: 1, dueOn: "2020-05", reason: "The law is debated in spring." });
  expect(await overdue("2020-05-31"), "a month has passed when it is over").toEqual([]);
  expect(await overdue("2020-06-01")).toEqual([{ reference, number }]);
  expect(await overdue("2020-09-01"), "what passed long ago is not told").toEqual([]);
  await asOwner((sql) => sql`insert into frame_changes (country, changed_on, text_en, text_fr, suspends) values ('BLR', '2020-05-15', 'Suspended', 'Suspendu', true)`);
  expect(await overdue("2020-06-01"), "work with the country is suspended").toEqual([]);
  await asOwner((sql) => sql`insert into frame_changes (country, changed_on, text_en, text_fr, suspends) values ('BLR', '2020-05-20', 'Resumed', 'Repris', false)`);
  expect(await overdue("2020-06-01")).toEqual([{ reference, number }]);
});
