import { beforeAll, beforeEach, expect, test } from "vitest";
import { asOwner, done, pdf, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { linkActor } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { addDays, dayOf } from "@/domain/shared/dates";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { contentHashOf } from "@/server/handovers/dossier-archive";
import { findDossierDraft } from "../queries/find-dossier-draft";
import { findAskedDossier, findHandoverAsked } from "../queries/find-handover-asked";
import { findExchange } from "../queries/find-exchange";
import { findHandovers } from "../queries/find-handovers";
import { findReceiversToRemind, findStatusesDue } from "../queries/find-receivers-due";
import { answerByLink } from "./answer-by-link";
import { askReceiver } from "./ask-receiver";
import { addContact, withdrawContact } from "./contacts";
import { freezeDossier } from "./freeze-dossier";
import { acceptHandover, dropHandover } from "./move-handover";
import { proposeHandover } from "./propose-handover";
import { remindReceiver } from "./remind-receiver";
import { askStatus, recordStatus, statusByLink } from "./status";
import { suggestHandover } from "./suggest-handover";

useDatabase();
useFiles();
let p: People;
let reference: string;
let handoverId: string;
let count = 0;

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await presentedAction(p);
  await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members", category: "legislation", priority: "high", addresseeName: "The ministry", origins: ["output:1"] });
});

// A proposed handover of one recommendation and one output, to a programme of its own.
beforeEach(async () => {
  const code = `NEXT${(count += 1)}`;
  await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr, answer_days, status_days) values (${code}, ${code}, ${code}, 20, '{90,180}')`);
  ({ handoverId } = await done(suggestHandover, p.mira, { reference, programme: code, purposeEn: "Carry on.", recommendations: [1], outputs: [1] }));
  await done(proposeHandover, p.mira, { reference, handoverId, version: 1 });
});

const RECEIVER = { receiverName: "Rasa Programme", receiverEmail: "Rasa@programme.example", locale: "fr" };
const freeze = async () => done(freezeDossier, p.mira, { reference, handoverId, contentHash: contentHashOf((await findDossierDraft(p.mira, reference, handoverId))!), paperEn: pdf("en.pdf"), paperFr: pdf("fr.pdf") });
const ask = (at?: Date) => execute(askReceiver, p.mira, { reference, handoverId, ...RECEIVER, message: "Please" }, { at });
const tokens = () => asOwner(async (sql) => (await sql`select l.id from links l join handover_asks k on k.id = l.subject_id where k.handover_id = ${handoverId} order by l.made_at desc`).map(({ id }) => linkToken(id as string)));
const items = async () => (await findHandovers(p.mira, reference))!.find(({ id }) => id === handoverId)!.items;
const rasa = linkActor("Rasa Programme", "NEXT");
const answer = async (token: string, index: number, given: Record<string, unknown>, at?: Date) => {
  const { id: itemId, version } = (await items())[index]!;
  return execute(answerByLink, rasa, { token, itemId, version, name: "Rasa Programme", ...given }, { at });
};

test("nobody is asked before a dossier with every item is frozen", async () => {
  expect(await ask()).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "receivers.dossierFrozen" }] } });
  await done(addContact, p.mira, { reference, handoverId, name: "Ivan", organisationName: "Ministry", phone: "1", consentOn: "2018-10-01", consentHow: "Mail" });
  await freeze();
  const [contact] = (await findExchange(p.mira, handoverId)).contacts;
  await done(withdrawContact, p.mira, { reference, handoverId, contactId: contact!.id, version: 1 });
  expect(await ask()).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "receivers.dossierCurrent" }] } });
  await freeze();
  expect(await ask()).toMatchObject({ ok: true });
  const [mail] = await asOwner((sql) => sql`select template, to_address, locale, facts, link_id from outbox where facts->>'reference' = ${reference} and template = 'handover.asked' order by queued_at desc limit 1`);
  expect(mail).toMatchObject({ to_address: "rasa@programme.example", locale: "fr", facts: { items: "2", message: "Please", hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
});

test("the receiver answers item by item; a no says why; the last answer spends the link and tells the lead", async () => {
  await freeze();
  await ask();
  const [token] = await tokens();
  expect(await answer(token!, 0, { answer: "declined" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason" }] } });
  expect(await answer(token!, 0, { answer: "declined", reason: "Not our field." })).toMatchObject({ ok: true });
  expect(await answer(token!, 1, { answer: "later" })).toMatchObject({ ok: true });
  expect(await answer(token!, 1, { answer: "accepted" }), "later may still change").toMatchObject({ ok: true });
  expect(await items()).toMatchObject([{ kind: "recommendation", answer: "declined", answerReason: "Not our field.", answeredByName: "Rasa Programme" }, { kind: "output", answer: "accepted" }]);
  expect(await answer(token!, 1, { answer: "later" }), "the link is spent").toMatchObject({ problem: { kind: "already_sent" } });
  expect((await findExchange(p.mira, handoverId)).asks).toMatchObject([{ kind: "items", answeredOn: dayOf(new Date()) }]);
  const told = await asOwner((sql) => sql`select facts from outbox where template = 'handover.answered' and facts->>'handover' = ${handoverId} order by queued_at`);
  expect(told.at(-1)).toMatchObject({ facts: { by: "Rasa Programme", accepted: "1", declined: "1", later: "0" } });
  const [event] = await asOwner((sql) => sql`select actor_name, organisation_name, reason from audit_events where type = 'handover.item_answered' and subject_id = ${handoverId} order by id limit 1`);
  expect(event).toMatchObject({ actor_name: "Rasa Programme", organisation_name: "NEXT", reason: "Not our field." });
});

test("a link opens nothing once it is expired, replaced, forged or of another handover", async () => {
  await freeze();
  await ask();
  const [first] = await tokens();
  expect(await answer(first!, 0, { answer: "accepted" }, new Date(Date.now() + 22 * 86_400_000)), "expired").toMatchObject({ problem: { kind: "already_sent" } });
  await ask();
  const [second, old] = await tokens();
  expect(await answer(old!, 0, { answer: "accepted" }), "replaced").toMatchObject({ problem: { kind: "already_sent" } });
  expect(await answer("forged", 0, { answer: "accepted" })).toMatchObject({ problem: { kind: "not_found" } });
  const elsewhere = await asOwner(async (sql) => (await sql`select id, version from handover_items where handover_id <> ${handoverId} limit 1`)[0]!);
  expect(await execute(answerByLink, rasa, { token: second!, itemId: elsewhere.id, version: elsewhere.version, answer: "accepted", name: "R" })).toMatchObject({ problem: { kind: "not_found" } });
  expect(await execute(answerByLink, p.mira, { token: second!, itemId: elsewhere.id, version: 1, answer: "accepted", name: "R" }), "links are the system's to use").toMatchObject({ problem: { kind: "not_allowed" } });
  await done(dropHandover, p.mira, { reference, handoverId, version: 2, reason: "Another way." });
  expect(await answer(second!, 0, { answer: "accepted" }), "given up").toMatchObject({ problem: { kind: "already_sent" } });
});

test("the link shows the dossier, until somebody in it takes their consent back", async () => {
  await done(addContact, p.mira, { reference, handoverId, name: "Olga", organisationName: "Ministry", phone: "1", consentOn: "2018-10-01", consentHow: "Mail" });
  await freeze();
  await ask();
  const askId = (await findExchange(p.mira, handoverId)).asks[0]!.id;
  const asked = (await findHandoverAsked(askId))!;
  expect(asked).toMatchObject({ kind: "items", toName: "Rasa Programme", items: [{ kind: "recommendation", number: 1 }, { kind: "output", number: 1 }], dossier: { number: 1 } });
  expect(await findAskedDossier(askId, asked.dossier!.id)).toMatchObject({ fileName: `${reference} dossier 1.zip` });
  expect(await findAskedDossier(askId, crypto.randomUUID())).toBeUndefined();
  const [contact] = (await findExchange(p.mira, handoverId)).contacts;
  await done(withdrawContact, p.mira, { reference, handoverId, contactId: contact!.id, version: 1 });
  expect(await findAskedDossier(askId, asked.dossier!.id)).toBeUndefined();
  expect((await findHandoverAsked(askId))!.dossier).toBeNull();
});

test("the receiver is reminded once when half of its days have passed, and then it is silence", async () => {
  const today = dayOf(new Date());
  await freeze();
  await ask();
  const mine = async (day: string) => (await findReceiversToRemind(SYSTEM_ACTOR, day)).filter((due) => due.handoverId === handoverId);
  expect(await mine(addDays(today, 9))).toEqual([]);
  const [due] = await mine(addDays(today, 10));
  await done(remindReceiver, SYSTEM_ACTOR, due!, new Date(Date.now() + 10 * 86_400_000));
  expect(await mine(addDays(today, 11))).toEqual([]);
  expect(await execute(remindReceiver, SYSTEM_ACTOR, due!)).toMatchObject({ problem: { kind: "already_sent" } });
  const [reminder] = await asOwner((sql) => sql`select to_address, link_id from outbox where template = 'handover.reminder' and once_key = ${`handover.reminder ${due!.askId}`}`);
  expect(reminder!.to_address).toBe("rasa@programme.example");
});

test("what was taken is asked about on the days of the programme, and the answer flows back", async () => {
  await freeze();
  await ask();
  const [token] = await tokens();
  await answer(token!, 0, { answer: "accepted" });
  await answer(token!, 1, { answer: "declined", reason: "We have one." });
  await done(acceptHandover, p.mira, { reference, handoverId, version: 2 });
  const settled = dayOf(new Date());
  const mine = async (days: number) => (await findStatusesDue(SYSTEM_ACTOR, addDays(settled, days))).filter((due) => due.handoverId === handoverId);
  const on = (days: number) => new Date(Date.now() + days * 86_400_000);
  expect(await mine(89)).toEqual([]);
  expect(await mine(90)).toEqual([{ reference, handoverId, days: 90 }]);
  await done(askStatus, SYSTEM_ACTOR, { reference, handoverId, days: 90 }, on(90));
  expect(await mine(100)).toEqual([]);
  const [statusToken] = await tokens();
  const [taken, declined] = await items();
  const tell = (item: typeof taken, given: Record<string, unknown>) => execute(statusByLink, rasa, { token: statusToken!, itemId: item!.id, version: item!.version, name: "Rasa Programme", ...given }, { at: on(95) });
  expect(await tell(declined, { status: "done" }), "only of what was taken").toMatchObject({ problem: { kind: "invalid" } });
  expect(await execute(answerByLink, rasa, { token: statusToken!, itemId: taken!.id, version: taken!.version, answer: "later", name: "R" }), "a link for one purpose").toMatchObject({ problem: { kind: "not_found" } });
  expect(await tell(taken, { status: "in_progress", statusNote: "Two experts named." })).toMatchObject({ ok: true });
  expect((await items())[0]).toMatchObject({ status: "in_progress", statusNote: "Two experts named.", statusOn: addDays(settled, 95), statusByName: "Rasa Programme" });
  expect(await tell((await items())[0], { status: "done" }), "spent").toMatchObject({ problem: { kind: "already_sent" } });
  expect(await mine(179)).toEqual([]);
  expect(await mine(400), "the latest day that has come").toEqual([{ reference, handoverId, days: 180 }]);
  const current = (await items())[0]!;
  await done(recordStatus, p.mira, { reference, handoverId, itemId: current.id, version: current.version, status: "done" });
  expect(await mine(400), "nothing to ask of what is done").toEqual([]);
});

test("where the political frame suspends, nobody is asked by the clock", async () => {
  await freeze();
  await ask();
  const later = addDays(dayOf(new Date()), 12);
  expect((await findReceiversToRemind(SYSTEM_ACTOR, later)).some((due) => due.handoverId === handoverId)).toBe(true);
  await asOwner((sql) => sql`insert into frame_changes (country, changed_on, text_en, text_fr, suspends) values ('BLR', '2021-06', 'Suspended', 'Suspendu', true)`);
  expect(await findReceiversToRemind(SYSTEM_ACTOR, later)).toEqual([]);
  await asOwner((sql) => sql`delete from frame_changes`);
});
