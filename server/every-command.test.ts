import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { asOwner, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { everyStage } from "@/db/testing/every-stage";
import { forgottenValues } from "@/db/testing/kept-values";
import { people, type People } from "@/db/testing/people";
import { strangersOf } from "@/db/testing/strangers";
import { PART_FIELDS } from "@/domain/indicators/parts";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { markOf } from "@/domain/comparisons/pasted-column";
import { PARAGRAPH_NUMBERS } from "@/domain/drafting/text";
import { findDossierDraft } from "@/domain/handovers/queries/find-dossier-draft";
import { isRequestReference } from "@/domain/requests/reference";
import type { Problem } from "@/domain/shared/problem";
import { en } from "@/messages/en";
import { execute, type Command } from "./command";
import { contentHashOf } from "./handovers/dossier-archive";
import { linkToken } from "./links";

type AnyCommand = Command<z.ZodType, unknown>;
type Raw = Record<string, unknown>;
type Shape = { type?: string | string[]; enum?: string[]; const?: unknown; maxLength?: number; anyOf?: Shape[]; oneOf?: Shape[]; items?: Shape; properties?: Record<string, Shape>; required?: string[] };
type Line = { command: string; actor_user_id: string; actor_name: string; actor_role: string; seat_id: string; changes: unknown[] };
/** A form that the command takes, and who may send it: the point from which each field is spoilt. */
type Way = { command: AnyCommand; shape: Shape; actor: Actor; raw: Raw };

// Nothing a command writes here is kept, so that each finds the world as it was.
const world = vi.hoisted(() => ({ isKept: true, written: [] as Line[] }));
vi.mock("@/db/client", async (original) => {
  const real = await original<typeof import("@/db/client")>();
  return { ...real, as: (actor: Actor, work: (tx: never, now: Date) => Promise<unknown>, more?: object) => (world.isKept ? real.as(actor, work as never, more) : undone(real.as as never, actor, work)) };
});

useDatabase();
let p: People;
let references: string[];
let idsOf: Record<string, string[]>;
let ways: Way[];
const commands = await everyCommand();

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  references = await everyStage(p);
  idsOf = await everyId();
  world.isKept = false;
  ways = (await Promise.all(commands.map(wayInto))).filter((way) => way !== undefined);
}, 480_000);

test("every command is reached with a form that it takes", () => {
  const reached = new Set(ways.map(({ command }) => command.name));
  expect(commands.map(({ name }) => name).filter((name) => !reached.has(name)), "add what it needs to everyStage, or what it is sent to KNOWN").toEqual([]);
});

test("the database kept every value of the world that the commands made, none of them asked", async () => {
  expect(await asOwner(forgottenValues)).toEqual([]);
});

const ANYWHERE = ["calendar.make_feed", "request.start"];
const EDITOR = ["appraisal.give", "calendar.make_feed", "characteristic.judge", "check_in.answer", "comparison.comment", "concept.ask_changes", "concept.comment", "concept.resolve_comment", "concept.revise", "drafting.answer", "drafting.rule", "joint.invite", "joint.record_paper", "joint.remove", "member.propose", "member.remove_proposal", "member_call.answer", "output.return", "output.view_section", "recommendation.progress", "report.comment", "request.attach_letter", "request.copy", "request.save", "request.start", "signal.record"];
const SIGNATORY = [...EDITOR, "case_study.clear", "case_study.return", "comparison.agree", "comparison.approve", "concept.accept", "joint.decline", "joint.sign", "output.validate", "recommendation.answer", "report.clear", "report.return", "request.send", "request.withdraw", "seat.confirm", "seat.end", "seat.invite", "seat.revoke_invitation"];
const OFF_THE_TEAM = [
  "brief.issue", "brief_line.change", "brief_line.withdraw", "brief_line.write",
  "assessment.ask", "assessment.ask_again", "calendar.make_feed", "committee.comment_item", "committee.list_requests", "committee.move", "committee.order_item", "committee.plan", "committee.postpone_item", "committee.record_attendance",
  "committee.record_position", "committee.send_back_item", "committee.write_minutes", "condition.meet", "document.add_version", "document.share", "document.upload", "expert.ask", "expert.change", "expert.register", "expert.remove_cv",
  "focal_point.save", "instrument.add", "instrument.change", "instrument.list_articles", "law.add", "law.change", "law.write", "opinion.lapse", "opinion.object_late", "opinion.record", "opinion.restart", "organisation.add", "output.comment", "ratification.record", "report.comment", "request.consult", "request.merge", "request.record", "request.record_signatory", "request.return", "task.complete",
  "task.drop", "task.reassign",
];

test.each([
  ["a signatory of the authority", () => p.ilir, SIGNATORY],
  ["an editor of the authority", () => p.elena, EDITOR],
  ["another authority", () => p.zeki, ANYWHERE],
  ["a coordinator of other Actions", () => p.jonas, OFF_THE_TEAM],
  ["the delegation", () => p.dana, []],
  ["the delegation to another country", () => p.otto, []],
])("the commands that %s can give are these and no others", async (_, who, expected) => {
  const given = [];
  for (const { command, raw } of ways) if ((await execute(command, who(), raw)).ok) given.push(command.name);
  expect(given.sort()).toEqual([...expected].sort());
});

test("none does anything for an administrator who looks as its person sees", async () => {
  const done = [];
  for (const { command, actor, raw } of ways) {
    const result = await execute(command, { ...actor, viewedBy: { viewingId: crypto.randomUUID(), name: "Ada", until: new Date().toISOString() } }, raw);
    if (result.ok || result.problem.kind !== "viewing") done.push(command.name);
  }
  expect(done).toEqual([]);
});

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

test("no command takes a record of another Action or request under the reference of its own", async () => {
  const placed = ways.filter(({ raw }) => raw.reference).flatMap((way) => Object.entries(way.raw).map(([field, value]) => ({ ...way, field, text: JSON.stringify(value) ?? "" })));
  const strangers = await asOwner((sql) => strangersOf(sql, placed.flatMap(({ text }) => text.match(UUID) ?? [])));
  const [tried, taken]: string[][] = [[], []];
  for (const { command, actor, raw, field, text } of placed) {
    const changed = text.replaceAll(UUID, (id) => strangers.get(id) ?? id);
    if (changed === text) continue;
    tried!.push(`${command.name} ${field}`);
    if ((await execute(command, actor, { ...raw, [field]: JSON.parse(changed) as unknown })).ok) taken!.push(`${command.name} ${field}`);
  }
  expect(tried!.length).toBeGreaterThan(25);
  expect(taken).toEqual([]);
}, 120_000);

// Beginnings and files, of which the facts of the event say everything.
const WITHOUT_CHANGES = ["action.link", "appraisal.give", "assessment.ask", "assessment.ask_again", "assessment.save", "case_study.keep_paper", "committee.record_attendance", "concept.accept", "document.upload", "factor.reset", "handover.choose_items", "output.add_version", "person.copy", "recommendation.report_by_link", "report.correct", "report.keep_papers", "request.attach_letter", "request.copy", "request.remind", "request.start", "survey.answer"];

test("every command leaves a line of history in its own name, with what was before and after", async () => {
  const silent = [];
  for (const { command, actor, raw } of ways) {
    world.written = [];
    await execute(command, actor, raw);
    const { written } = world;
    expect(written.length, command.name).toBeGreaterThan(0);
    for (const line of written) expect(line, command.name).toMatchObject({ command: command.name, actor_user_id: actor.userId, actor_name: actor.personName, seat_id: actor.seatId, actor_role: actor.role });
    if (written.every(({ changes }) => changes.length === 0)) silent.push(command.name);
  }
  expect(silent.sort()).toEqual(WITHOUT_CHANGES);
});

// The lines of one list are alike: the first stands for all.
const REPEATED = /^(position|reason|seen)_([2-9]$|\d\d)|^(language|languageLevel|post|absence|p)[2-9]|^topic_(?!labour_migration$)|^(institution_kind|level)_|^sex_(?!female$)/;

test("whatever stands in a field, a command answers with a problem in words or takes it, and never breaks", async () => {
  const faults = new Set<string>();
  for (const { command, shape, actor, raw } of ways) {
    const tried = new Set<string>();
    for (const field of Object.keys(shape.properties ?? {}).filter((name) => !REPEATED.test(name))) {
      for (const value of hostileValues(field, shape.properties![field]!)) {
        if (isKnown(tried, command, { ...raw, [field]: value })) continue;
        const fault = await faultOf(command, actor, { ...raw, [field]: value });
        if (fault) faults.add(`${command.name} ${field}=${preview(value)}: ${fault}`);
      }
    }
  }
  expect([...faults]).toEqual([]);
}, 480_000);

const AFTER_THE_END = [
  "action.describe", "action.link", "agreement.record", "appraisal.give", "case_study.check_visibility", "case_study.clear", "case_study.keep_paper", "case_study.publish", "case_study.reopen", "case_study.return", "case_study.send", "case_study.withdraw", "characteristic.assess", "characteristic.judge", "check_in.answer", "check_in.ask", "check_in.count_silence", "check_in.escalate", "check_in.record", "check_in.remind", "conflict.lift", "conflict.record", "deployment.appraise",
  "deployment.decline", "deployment.deploy", "document.add_version", "document.share", "document.upload", "figure.record", "group.save", "handover.accept", "handover.answer_item", "handover.choose_items", "handover.decline",
  "handover.discuss", "handover.drop", "handover.propose", "handover.start", "handover.suggest", "indicator.add", "indicator.change", "indicator.remove", "indicator_value.approve", "indicator_value.change", "indicator_value.record", "indicator_value.remove", "indicator_value.return", "indicator_value.submit", "indicator_value.void", "lesson.change", "lesson.draft", "lesson.reopen", "lesson.validate", "lesson.write", "meeting.attendance", "meeting.cancel", "meeting.close", "meeting.minute", "member.change", "member.join_body", "member.leave",
  "member_call.close", "mission_report.approve", "mission_report.ask", "mission_report.discard", "mission_report.return", "mission_report.save", "mission_report.submit", "output.check_visibility", "output.present", "output.publish", "output.restrict",
  "output.return", "output.settle_comment", "output.validate", "output.view_section", "participant.add", "participant.forget", "participant.paste", "participant.remove", "period.lock", "period.reopen", "provenance.link", "provenance.take_back", "recommendation.answer", "recommendation.change_due_date", "recommendation.lose_sight", "recommendation.merge", "recommendation.overtake", "recommendation.progress", "recommendation.readdress", "recommendation.record_answer", "recommendation.record_progress", "recommendation.remind", "recommendation.reword", "recommendation.split", "recommendation.verify", "report.clear", "report.comment", "report.correct", "report.freeze", "report.keep_papers", "report.resolve_comment", "report.return", "result.add", "result.change", "result.remove", "signal.record", "survey.open", "task.check", "task.complete", "task.drop", "task.reassign", "task.remind", "text.review",
];

// Handing over goes on for years after the end.
const HANDED_OVER_LATER = ["handover.add_contact", "handover.ask_receiver", "handover.ask_status", "handover.freeze_dossier", "handover.record_status", "handover.remind", "handover.withdraw_contact"];

test("an Action that has ended takes only what may still be learnt of it", async () => {
  await asOwner((sql) => sql`update actions set stage = 'closed_early', end_reason = 'The frame was suspended.', on_hold_since = null, court = null, court_since = null`);
  await asOwner((sql) => sql`update action_holds set resumed_on = '2018-06-01' where resumed_on is null`);
  const taken = [];
  for (const { command, actor, raw } of ways) {
    const isOfAction = typeof raw.reference === "string" && !isRequestReference(raw.reference);
    if (isOfAction && (await execute(command, actor, raw)).ok) taken.push(command.name);
  }
  expect(taken.sort()).toEqual([...AFTER_THE_END, ...HANDED_OVER_LATER].sort());
});

/** Would the command read what it has read before, from another spelling? */
function isKnown(tried: Set<string>, { input }: AnyCommand, raw: Raw): boolean {
  const parsed = input.safeParse(raw);
  if (!parsed.success) return false;
  const read = JSON.stringify(parsed.data, (_, one) => (one instanceof File ? [one.name, one.size] : one));
  return tried.size === tried.add(read).size;
}

/** What is wrong with the answer; undefined when it is a result, or a problem that has its words. */
async function faultOf(command: AnyCommand, actor: Actor, raw: Raw): Promise<string | undefined> {
  try {
    const result = await execute(command, actor, raw);
    return result.ok ? undefined : missingWords(result.problem);
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    return `throws ${cause?.message ?? message}`.slice(0, 160);
  }
}

const t = createTranslator({ locale: "en", messages: en, onError: () => {} });

function missingWords(problem: Problem): string | undefined {
  const keys = problem.kind === "invalid" ? problem.errors.map(({ key }) => `problems.fields.${key}`)
    : problem.kind === "unmet" ? problem.missing.map(({ key }) => key.replace(".", ".needs.")) : [`problems.kinds.${problem.kind}`];
  const unknown = keys.find((key) => !t.has(key as never));
  return unknown && `has no words for ${unknown}`;
}

/** Every command there is, found by looking: a new one is in the test on the day it is written. */
async function everyCommand(): Promise<AnyCommand[]> {
  const top = join(import.meta.dirname, "../domain");
  const files = readdirSync(top, { recursive: true, encoding: "utf8" }).filter((file) => /\/commands\/[\w-]+\.ts$/.test(file)).sort();
  const modules: Raw[] = await Promise.all(files.map((file) => import(/* @vite-ignore */ join(top, file))));
  return modules.flatMap((module) => Object.values(module)).filter((one): one is AnyCommand => typeof one === "object" && one !== null && "run" in one && "input" in one);
}

const ENOUGH_REFUSALS = 8;

/** Tries persons, records and ids until the command takes the form; of two that it refuses, none is better. */
async function wayInto(command: AnyCommand): Promise<Way | undefined> {
  const whole = z.toJSONSchema(command.input, { io: "input", unrepresentable: "any" }) as Shape;
  // Each may do everything of their side: who may not do it with several records may not do it with any.
  const refusals = new Map([p.marek, p.ilir, p.ada, SYSTEM_ACTOR].map((actor) => [actor, 0]));
  for (const shape of whole.oneOf ?? [whole]) {
    for (const raw of plausible(shape)) {
      for (const [actor, times] of refusals) {
        if (times === ENOUGH_REFUSALS) continue;
        const taken = await takes(command, actor, raw);
        if (taken === "not_allowed") refusals.set(actor, times + 1);
        else if (taken) return { command, shape, actor, raw: taken };
      }
    }
  }
}

async function takes(command: AnyCommand, actor: Actor, raw: Raw): Promise<Raw | "not_allowed" | undefined> {
  for (const version of "version" in raw ? ["", ...Array.from({ length: 14 }, (_, index) => index + 1)] : [undefined]) {
    const versioned = "version" in raw ? { ...raw, version } : raw;
    const result = await execute(command, actor, versioned);
    if (result.ok) return versioned;
    if (result.problem.kind === "not_allowed") return "not_allowed";
    if (!isOfVersion(result.problem)) return undefined;
  }
}

const isOfVersion = (problem: Problem) => problem.kind === "changed_meanwhile" || (problem.kind === "invalid" && problem.errors.every(({ field }) => field === "version"));

function* plausible(shape: Shape): Generator<Raw> {
  const fields = Object.entries(shape.properties ?? {}).map(([name, field]) => [name, candidates(name, field)] as const);
  yield* product(fields);
}

function* product([first, ...rest]: (readonly [string, unknown[]])[]): Generator<Raw> {
  if (!first) return void (yield {});
  for (const others of product(rest)) for (const value of first[1]) yield { ...others, [first[0]]: value };
}

const KNOWN: Record<string, () => unknown[]> = {
  paperEn: () => [pdf()], paperFr: () => [pdf()], days: () => [90],
  originKey: () => ["activity-1"], outcomeKey: () => ["output-1"], reference: () => references, requestReference: () => references, toReference: () => references.slice(-1), number: () => [1, 2, 3], checklist: () => [pdf()], months: () => [6, 12, 24], checkInMonths: () => ["6, 12"], reminderDays: () => ["20, 40"], answerDays: () => [30], escalationDays: () => [60], linkDays: () => [90],
  userId: () => [p.marek.userId], language: () => ["en", "fr"], version: () => [""], file: () => [pdf()], fileEn: () => [pdf()], fileFr: () => [""], origins: () => [["output:1"]], others: () => [[]], merged: () => idsOf.mergeable!.map((pair) => pair.split(" ")), chosen: () => idsOf.askable!.map((one) => [one]), letter: () => [pdf()], covers: () => [[]], services: () => [idsOf.services!], outputs: () => [[1]], recommendations: () => [[1]], programme: () => ["FREE"], country: () => ["BLR"], countries: () => ["BLR"], year: () => ["2016"],
  requests: () => idsOf.ready!.map((one) => [one]), plannedOn: () => ["2199-01-10"], until: () => [""],
  newServiceKind: () => ["eu_service"], newAuthorityCountry: () => ["BLR"], invitedCountry: () => ["BLR"], newOrganisationCountry: () => ["BLR"], role: () => ["member"], value: () => ["15,7"], replacedBy: () => [""], sentOn: () => [""],
  availableFrom: () => [""], availableUntil: () => [""], focalPoints: () => [idsOf.focalPoint!], focalPointId: () => [""], lastDay: () => ["2199-01-10"], ...Object.fromEntries([1, 2, 3].flatMap((at) => ["fullName", "jobTitle", "email", "file"].map((name) => [`p${at}_${name}`, () => [at === 1 && name === "fullName" ? "Ivan Petrov" : ""]]))),
  assessors: () => [[p.mira.userId]], assessmentId: () => idsOf.readings!, into: () => references.slice(2, 3), outcome: () => ["refused"], requestedOn: () => ["2016-01-04"], publishedStatus: () => ["completed"], leftOn: () => ["2026-01-05"], conformity: () => ["full"],
  learntFrom: () => [""],
  record: () => [""], edition: () => [1], adviceId: () => [""], indicator: () => [1], result: () => [1, "clean"], under: () => [""], countedBy: () => [""], target: () => ["40"], baseline: () => [""], activity: () => [1, ""], ...Object.fromEntries(PART_FIELDS.map((name) => [name, () => [""]])),
  validFrom: () => [""], validUntil: () => [""], successor: () => idsOf.successors!, numbers: () => [[3]], question1: () => ["4"], upload: () => [""], list: () => ["Ivan Petrov; m"], verifierId: () => [""], ownerId: () => [""], note: () => ["A note"],
  code: () => ["ILO-C97", "ILO-C29"], instrument: () => ["ILO-C143"], articles: () => ["6 | Equality of treatment"], on: () => ["2019-01-10"], asOf: () => ["2019-01-10"], article: () => ["6"], provision: () => ["Law 225-Z, 24"], cells: () => ["First\n\nThird"], column: () => ["gap"], fromRow: () => [""], gap: () => ["A gap"], rowId: () => idsOf.rows!, rows: () => idsOf.readRows!.map((one) => [one]), seen: () => idsOf.seen!,
  paragraph: () => ["risks|The frame may change.", 1], words: () => [1], ...Object.fromEntries(PARAGRAPH_NUMBERS.flatMap((at) => [["position", "agree"], ["reason", "A reason"], ["seen", 1]].map(([name, value]) => [`${name}_${at}`, () => [at === 1 ? value : ""]]))), onDay: () => ["2199-01-10"], dueOn: () => ["2019-01-10", "2199-01-10"], startsAt: () => ["10:00"], endsAt: () => [""], zone: () => ["Europe/Minsk"], laterSince: () => ["2018"], proposals: () => idsOf.named!.map((one) => [one]), seats: () => [1],
};
const DATE = /On$|^since$|^holdSince$|^conditionDue/;

function candidates(name: string, field: Shape): unknown[] {
  if (KNOWN[name]) return KNOWN[name]();
  if (idsOf[name]) return idsOf[name];
  if (DATE.test(name)) return ["2019-01-10"];
  return [sample(field, name)];
}

function sample({ type, enum: list, const: only, anyOf, items }: Shape, name: string): unknown {
  if (only !== undefined) return only;
  if (list) return list[0];
  if (anyOf) return sample(anyOf[0]!, name);
  if (type === "array") return items?.enum ? [items.enum[0]] : [];
  if (type === "integer" || type === "number") return 1;
  if (/[uU]rl/.test(name) || name === "website") return "https://example.org/";
  return /mail/i.test(name) ? "name@ministry.example" : "A few plain words";
}

/** Ids by the name of the field that asks for them. */
async function everyId(): Promise<Record<string, string[]>> {
  const of = (table: string) => asOwner(async (sql) => (await sql`select id from ${sql(table)} limit 12`).map(({ id }) => id as string));
  const [deploymentId, handoverId, itemId, memberId, opinionId, expertId, mailId] = await Promise.all(["deployments", "handovers", "handover_items", "working_group_members", "opinions", "experts", "mails"].map(of));
  const [listedId, sitterId, conditionId] = await Promise.all(["committee_items", "committee_members", "decision_conditions"].map(of));
  const ready = await asOwner(async (sql) => (await sql`select reference from requests r where state = 'in_consultation' and signatory_rank is not null and not exists (select 1 from committee_items i where i.request_id = r.id)`).map(({ reference }) => reference as string));
  const intoVersion = await asOwner(async (sql) => (await sql`select version::text from requests where reference = ${references[2]!}`).map(({ version }) => version as string));
  const readings = await asOwner(async (sql) => (await sql`select id from assessments where assessor_id = ${p.marek.userId} order by has_conflict nulls first`).map(({ id }) => id as string));
  const [invitationId, holderId] = await Promise.all([of("seat_invitations"), asOwner(async (sql) => (await sql`select id from seat_holders where user_id = ${p.elena.userId}`).map(({ id }) => id as string))]);
  // What its own authority was asked to sign stands after what it asks of others.
  const partyId = await asOwner(async (sql) => (await sql`select id from request_authorities where state = 'invited' and not is_lead order by organisation_id nulls first`).map(({ id }) => id as string));
  return {
    ...(await ofHandovers(of)),
    lineId: await of("brief_lines"),
    ...(await ofGroups()), ...(await ofTexts()), ...(await ofAdvice()), ...(await ofComparisons()), readings, partyId, invitationId, holderId, checkId: await asOwner(async (sql) => (await sql`select c.id from seat_checks c join seat_holders h on h.id = c.holder_id where h.user_id = ${p.elena.userId}`).map(({ id }) => id as string)), roundId: await of("seat_rounds"), viewingId: await of("viewings"), seatId: [p.elena.seatId], intoVersion, focalPoint: await of("focal_points"), token: (await asOwner((sql) => sql`select id from links where used_at is null and revoked_at is null limit 120`)).map(({ id }) => linkToken(id as string)), deploymentId: deploymentId!, handoverId: handoverId!, successors: await asOwner(async (sql) => (await sql`select a.reference from action_links l join actions a on a.id = l.from_action_id where l.type = 'continues'`).map(({ reference }) => reference as string)), participantId: await of("participants"), personId: await of("presentation_persons"), documentId: await asOwner(async (sql) => (await sql`select id from documents where file_name in ('study.pdf', 'waiting.pdf') order by scan`).map(({ id }) => id as string)), itemId: [...itemId!, ...listedId!, ...(await of("agenda_items"))], memberId: [...memberId!, ...sitterId!], conditionId: conditionId!, meetingId: [""], toMeetingId: [""], ready, opinionId: opinionId!, expertId: expertId!, mailId: mailId!, linkId: await of("provenance_links"), leadId: [p.jonas.userId], services: [p.dana.organisationId],
    organisationId: [p.ilir.organisationId, p.zeki.organisationId], authorityId: [p.ilir.organisationId], institutionId: [p.ilir.organisationId], addresseeId: [p.ilir.organisationId],
  };
}

/** Sections of an output, the last first, so that one can be moved up; what is written in them; what was said of a concept. */
async function ofTexts() {
  const sectionId = await asOwner(async (sql) => (await sql`select id from output_sections order by position desc`).map(({ id }) => id as string));
  const textId = await asOwner(async (sql) => (await sql`select id from texts`).map(({ id }) => id as string));
  const commentId = await asOwner(async (sql) => (await sql`select id from concept_comments union all select id from report_comments union all select id from output_comments`).map(({ id }) => id as string));
  return { sectionId, textId, commentId };
}

/** Recommendations that can be merged by twos, that somebody can be asked about, and that somebody was asked about by a link. */
async function ofAdvice() {
  const open = "state in ('proposed', 'accepted', 'in_progress') and reported_done_on is null";
  const mergeable = await asOwner(async (sql) => (await sql.unsafe(`select string_agg(number || ':' || version, ' ' order by number) as pair from recommendations where ${open} group by action_id having count(*) > 1`)).map(({ pair }) => (pair as string).split(" ").slice(0, 2).join(" ")));
  const askable = await asOwner(async (sql) => (await sql.unsafe(`select id from recommendations r where state = 'accepted' and reported_done_on is null and not exists (select from update_ask_items i where i.recommendation_id = r.id)`)).map(({ id }) => id as string));
  const recommendationId = await asOwner(async (sql) => (await sql`select recommendation_id from update_ask_items`).map(({ recommendation_id }) => recommendation_id as string));
  return { mergeable, askable, recommendationId };
}

/** Names that were given for a group and wait, before they are sent and after; the feeds of calendars. */
async function ofGroups() {
  const waiting = (state: string) => asOwner(async (sql) => (await sql`select n.id from member_proposals n join member_calls c on c.id = n.call_id where n.state = 'proposed' and c.state = ${state}`).map(({ id }) => id as string));
  const feedId = await asOwner(async (sql) => (await sql`select id from calendar_feeds`).map(({ id }) => id as string));
  return { feedId, proposalId: await waiting("asked"), named: await waiting("answered") };
}

/** Contacts of handovers, what was asked of receivers, and the hash of what each handover would freeze now. */
async function ofHandovers(of: (table: string) => Promise<string[]>) {
  const rows = await asOwner((sql) => sql<{ reference: string; id: string }[]>`select a.reference, h.id from handovers h join actions a on a.id = h.action_id where h.state <> 'accepted'`);
  const contentHash = await Promise.all(rows.map(async ({ reference, id }) => contentHashOf((await findDossierDraft(p.marek, reference, id))!)));
  return { contentHash, holdId: await of("country_holds"), contactId: await of("handover_contacts"), askId: [...(await of("nomination_asks")), ...(await of("handover_asks"))] };
}

/** Rows of comparisons: one shared and not agreed, an agreed gap, one being written; with the mark of a check of the first sheet. */
async function ofComparisons() {
  const rows = await asOwner((sql) => sql<{ id: string; version: number; sheet: number; state: string; agreed: boolean; conformity: string | null }[]>`
    select l.id, l.version, s.number as sheet, s.state, l.agreed_on is not null as agreed, l.conformity from legal_comparisons l join comparison_sheets s on s.id = l.sheet_id join instrument_articles a on a.id = l.article_id order by s.number, a.position, l.id`);
  const shared = rows.filter(({ sheet }) => sheet === 1);
  return {
    rows: [...shared.filter(({ agreed }) => !agreed), ...shared.filter(({ conformity }) => conformity === "partial")].map(({ id }) => id), readRows: shared.filter(({ agreed }) => !agreed).map(({ id, version }) => `${id}.${version}`),
    seen: [markOf(shared, { column: "gap", cells: "First\n\nThird" })], lawId: await asOwner(async (sql) => (await sql`select id from national_laws`).map(({ id }) => id as string)),
  };
}

const TEXTS = ["", "x".repeat(10_000), "a\u0000b", "\ud800", "أحمد بن يوسف — Наталля 🦄", "' or 1=1 --"];
const SCALARS = [
  ...TEXTS, " ", "2016-02-30", "0000-00-00", "9999-12-31", "2016", "16-1-1", "XXX", "blr", "\u0000", "0", "-1", "1.5", "1e300", "NaN", "Infinity", "99999999999",
  "2147483648", "9007199254740993", "<script>alert(1)</script>", "javascript:alert(1)", "00000000-0000-0000-0000-000000000000", "11111111-1111-4111-8111-111111111111", "BLR-2016-99",
];
const files = () => [
  new File([], "empty.pdf"), new File([new Uint8Array([0x4d, 0x5a, 0, 1, 2])], "tool.exe"), pdf("../../etc/passwd"), pdf(`${"x".repeat(10_000)}.pdf`), pdf("a\u0000\u202egnp.pdf"), pdf(""),
];

function hostileValues(name: string, field: Shape): unknown[] {
  const isText = [field, ...(field.anyOf ?? [])].some(({ maxLength }) => maxLength !== undefined);
  const scalars = isText ? TEXTS : SCALARS;
  const lists = field.type === "array" ? SCALARS.map((value) => [value]) : [];
  return [undefined, ...scalars, ...(name === "file" ? files() : [pdf()]), [], ["a", "b"], ...lists, Array.from({ length: 500 }, (_, index) => String(index))];
}

const preview = (value: unknown) => (value instanceof File ? `file ${value.name.slice(0, 20)}` : JSON.stringify(value)?.slice(0, 40));

/** The command as it is, and then its transaction undone. */
async function undone(as: (actor: Actor, work: (tx: never, now: Date) => Promise<unknown>) => Promise<unknown>, actor: Actor, work: (tx: never, now: Date) => Promise<unknown>) {
  const undo = new Error("undo");
  let value: unknown;
  await as(actor, async (tx, now) => {
    value = await work(tx, now);
    world.written = await (tx as Tx).execute<Line>(sql`select command, actor_user_id, actor_name, actor_role, seat_id, changes from audit_events where recorded_at = now()`);
    throw undo;
  }).catch((error) => {
    if (error !== undo) throw error;
  });
  return value;
}
