import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { as } from "@/db/client";
import { takeMail } from "@/db/mails";
import { outbox } from "@/db/schema";
import { asOwner } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { sentRequest } from "@/db/testing/requests";
import { LINK_PLACE } from "@/domain/mails/clean";
import { MOST_TRIES } from "@/domain/mails/retry";
import type { MailTemplate } from "@/domain/mails/lists";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { startSmtpSink, type SmtpSink } from "@/scripts/testing/smtp-sink.mjs";
import { writeCalendar } from "@/server/calendar/write-calendar";
import { linkToken } from "@/server/links";
import type { Each } from "../jobs";
import { addressAll } from "./address";
import { deliverAll } from "./deliver";

let p: People;
let sink: SmtpSink;
let refused: Record<string, number> = {};
const before = { ...process.env };
useDatabase();
beforeAll(async () => {
  p = await people();
  await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr, is_ours) values ('OURS', 'the migration facility', 'la facilité migration', true)`);
});
beforeEach(async () => {
  refused = {};
  sink = await startSmtpSink({ refuse: (address) => refused[address] ?? null });
  Object.assign(process.env, { SMTP_URL: sink.url, AUTH_URL: "https://suivi.example/", MAIL_FROM: "Suivi <suivi@facility.example>", DEMO: "0", AUTH_SECRET: "a secret of the tests, long enough for signing" });
});
afterEach(async () => {
  await sink.close();
  await asOwner((sql) => sql`truncate mails, outbox`);
});
afterAll(() => {
  for (const name of ["SMTP_URL", "AUTH_URL", "MAIL_FROM", "DEMO", "AUTH_SECRET"]) if (before[name] === undefined) delete process.env[name]; else process.env[name] = before[name];
});

const NOON = new Date("2030-03-04T12:00:00Z");
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

async function round(now = NOON): Promise<string[]> {
  const failures: string[] = [];
  const each: Each = async (_, work) => {
    const result = await work();
    if (!result.ok) failures.push(result.problem.kind);
  };
  await addressAll(now, each);
  await deliverAll(now, each);
  return failures;
}

type Told = Partial<typeof outbox.$inferInsert>;
const tell = (template: MailTemplate, told: Told) => as(SYSTEM_ACTOR, (tx) => tx.insert(outbox).values({ template, ...told }));
const toNina = (facts: Record<string, string> = {}): Told => ({ toAddress: "nina@service.example", toName: "Nina", locale: "en", facts: { reference: "R-2030-01", title: "Rights abroad", service: "EEAS", dueOn: "2030-03-11", ...facts } });
const stored = () => asOwner((sql) => sql`select to_address, state, attempts, body, subject, last_error, sent_at, next_try_at from mails order by to_address`);

test("a request that is sent tells each person once, in that person's language, with the facts", async () => {
  await asOwner((sql) => sql`update users set locale = 'fr' where id = ${p.elena.userId}`);
  const reference = await sentRequest(p);
  await round();
  expect(sink.mails.map(({ to }) => to).sort()).toEqual(["elena@example.org", "ilir@example.org", "marek@example.org"]);
  const [elena, ilir, marek] = ["elena", "ilir", "marek"].map((name) => sink.mails.find(({ to }) => to.startsWith(name))!);
  expect(elena!.subject).toContain(`Demande ${reference} envoyée`);
  expect(elena!.text).toMatch(/^Bonjour Elena,/);
  expect(elena!.text).toContain("حقوق العمال المهاجرين");
  expect(elena!.text).toContain("la facilité migration");
  expect(elena!.html).toContain('lang="fr"');
  expect(ilir!.text).toMatch(/^Dear Ilir,/);
  expect(ilir!.text).toContain("Our law does not protect migrant workers and their families.");
  expect(ilir!.text).toContain(`https://suivi.example/partner/requests/${reference}`);
  expect(marek!.text).toContain("Ministry of the Interior");
  expect(marek!.text).toContain(`https://suivi.example/requests/${reference}`);
  for (const { text } of sink.mails) expect(text).not.toMatch(/\{\w+\}/);
});

test("somebody with two seats of the authority gets one mail, and who left gets none", async () => {
  await asOwner(async (sql) => {
    const [seat] = await sql`insert into seats (organisation_id, role, kind, title) values (${p.ilir.organisationId}, 'authority', 'editor', 'Second seat') returning id`;
    await sql`insert into seat_holders (seat_id, user_id, held_from) values (${seat!.id}, ${p.ilir.userId}, '2016-01-01')`;
    await sql`insert into seat_holders (seat_id, user_id, held_from, held_until) values (${seat!.id}, ${p.zeki.userId}, '2016-01-01', '2030-03-04')`;
  });
  await tell("request.returned", { toOrganisationId: p.ilir.organisationId, facts: { reference: "R-2030-01", dueOn: "2030-06-01" } });
  await round();
  expect(sink.mails.map(({ to }) => to).sort()).toEqual(["elena@example.org", "ilir@example.org"]);
  expect(sink.mails.find(({ to }) => to.startsWith("ilir"))!.subject).toBe("Please complete your request R-2030-01 by 1 Jun 2030");
});

test("two rounds at once send each mail once", async () => {
  for (let count = 0; count < 12; count += 1) await tell("request.arrived", { toRole: "manager", facts: { reference: `R-2030-${count}` } });
  await Promise.all([round(), round()]);
  await round();
  expect(sink.mails).toHaveLength(12);
  expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(12);
});

test("while the server is away nothing is lost, and each mail goes out once when it is back", async () => {
  await sink.close();
  await tell("opinion.reminder", toNina());
  await tell("request.arrived", { toRole: "manager", facts: { reference: "R-2030-01" } });
  expect(await round()).toHaveLength(1);
  expect(await stored()).toMatchObject([{ state: "waiting" }, { state: "waiting" }]);
  sink = await startSmtpSink({ port: sink.port });
  await round(later(3));
  expect(sink.mails).toHaveLength(2);
  expect(await stored()).toMatchObject([{ state: "sent", last_error: null, sent_at: expect.any(Date) }, { state: "sent" }]);
  await round(later(600));
  expect(sink.mails).toHaveLength(2);
});

test("a mail that a worker had in hand when it died is sent by the next one after some minutes", async () => {
  await tell("opinion.reminder", toNina());
  await addressAll(NOON, async (_, work) => void (await work()));
  const taken = await takeMail(NOON);
  expect(await takeMail(NOON)).toBeNull();
  await round(later(4));
  expect(sink.mails).toEqual([]);
  await round(later(6));
  expect(sink.mails.map(({ messageId }) => messageId)).toEqual([`<${taken!.id}@facility.example>`]);
});

test("a mail that the server puts off keeps its number, waits longer each time, and is given up after two days", async () => {
  refused["nina@service.example"] = 451;
  await tell("opinion.reminder", toNina());
  let now = NOON;
  const waits: number[] = [];
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    await round(now);
    const [mail] = await stored();
    waits.push(Math.round((mail!.next_try_at.getTime() - now.getTime()) / 60_000));
    now = mail!.next_try_at;
  }
  expect(waits.slice(0, 5)).toEqual([2, 4, 8, 16, 32]);
  expect((now.getTime() - NOON.getTime()) / 3_600_000).toBeGreaterThan(47);
  expect(await stored()).toMatchObject([{ state: "failed", attempts: MOST_TRIES, last_error: expect.stringContaining("451") }]);
});

test("an address that is refused for good is given up at once, and the others are sent", async () => {
  refused["nina@service.example"] = 550;
  await tell("opinion.reminder", toNina());
  await tell("request.arrived", { toRole: "manager", facts: { reference: "R-2030-01" } });
  await round();
  expect(await stored()).toMatchObject([{ state: "sent" }, { to_address: "nina@service.example", state: "failed", attempts: 1, last_error: expect.stringContaining("550") }]);
});

test("nothing that somebody wrote becomes a header, an address or markup", async () => {
  const evil = "Rights\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>";
  await tell("opinion.reminder", { ...toNina({ title: evil, reference: "R-1\nX-Evil: yes" }), toName: "Nina\r\nCc: other@example.org" });
  await tell("opinion.reminder", { ...toNina(), toAddress: "nina@service.example, other@example.org" });
  await tell("opinion.reminder", { ...toNina(), toAddress: "nina@service.example\r\nRCPT TO:<other@example.org>" });
  await round();
  expect(sink.mails).toHaveLength(1);
  const [mail] = sink.mails;
  expect(mail!.to).toBe("nina@service.example");
  expect(Object.keys(mail!.headers)).not.toEqual(expect.arrayContaining(["bcc"]));
  expect(mail!.headers).not.toHaveProperty("x-evil");
  expect(mail!.headers).not.toHaveProperty("cc");
  expect(mail!.subject).not.toMatch(/[\r\n]/);
  expect(mail!.html).not.toContain("<script>");
  expect(await stored()).toMatchObject([{ state: "sent" }, { state: "failed" }, { state: "failed" }]);
});

test("the address of a one-purpose link stands in the mail and nowhere else", async () => {
  const linkId = crypto.randomUUID();
  await tell("opinion.asked", { ...toNina({ title: `Rights ${LINK_PLACE}` }), linkId });
  await round();
  const address = `https://suivi.example/answer/${linkToken(linkId)}`;
  expect(sink.mails[0]!.text).toContain(address);
  expect(sink.mails[0]!.html).toContain(`<a href="${address}">`);
  expect(sink.mails[0]!.text.split(address)).toHaveLength(2);
  const [mail] = await stored();
  expect(mail!.body).toContain(LINK_PLACE);
  expect(JSON.stringify(mail)).not.toContain(linkToken(linkId));
});

test("a fact that is missing leaves its line out and never shows its place", async () => {
  await tell("request.decided", { toSeatId: p.ilir.seatId, facts: {} });
  await round();
  const [mail] = sink.mails;
  expect(mail!.subject).toBe("A request was decided");
  expect(mail!.text).toContain("The committee decided on your request.");
  expect(mail!.text).not.toMatch(/[{}]|undefined|Reasons/);
});

test("the decision is told in words, with its conditions", async () => {
  await tell("request.decided", { toSeatId: p.ilir.seatId, facts: { reference: "R-2030-01", outcome: "refused", decidedOn: "2030-03-01", reasons: "overlap,no_capacity", conditions: "Name a focal point\tauthority\t2030-04-01\nFind a room\tfacility\t" } });
  await round();
  const { text, subject } = sink.mails[0]!;
  expect(subject).toBe("Decision on your request R-2030-01: Not approved");
  expect(text).toContain("Reasons: Other support covers it; The facility has no room for it");
  expect(text).toContain("1. Name a focal point (The authority, 1 Apr 2030)\n2. Find a room (The facility)");
});

test("in a demonstration without a server mails stay here as sent; elsewhere they wait", async () => {
  await tell("opinion.reminder", toNina());
  delete process.env.SMTP_URL;
  await round();
  expect(await stored()).toMatchObject([{ state: "waiting", attempts: 0 }]);
  process.env.DEMO = "1";
  await round();
  expect(await stored()).toMatchObject([{ state: "sent" }]);
  expect(sink.mails).toEqual([]);
});

test("an invitation brings its entry for the calendar, made out to its reader", async () => {
  const entry = { kind: "time", day: "2030-04-01", startsAt: "10:00", endsAt: "12:00", zone: "Europe/Minsk", uid: "meeting-1@suivi", sequence: 1, changedAt: NOON, title: "Meeting", isCancelled: false } as const;
  const calendar = writeCalendar({ method: "REQUEST", entries: [entry], organizer: { name: "Suivi", email: "suivi@facility.example" }, now: NOON });
  await tell("meeting.invited", { ...toNina({ meeting: "First meeting", heldOn: "2030-04-01" }), calendar });
  expect(await round()).toEqual([]);
  const { raw, subject } = sink.mails[0]!;
  expect(subject).toContain("First meeting");
  expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
  const encoded = /filename=meeting\.ics[\s\S]*?\r\n\r\n([\w+/=\r\n]+)/.exec(raw)![1]!;
  const sent = Buffer.from(encoded.replaceAll(/\s/g, ""), "base64").toString("utf8");
  expect(sent).toContain("BEGIN:VTIMEZONE");
  expect(sent.replaceAll("\r\n ", "")).toContain('ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN="Nina":mailto:nina@service.example');
  expect(sent).toContain("SEQUENCE:1");
});
