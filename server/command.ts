import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { appendEvents } from "@/db/audit";
import { as, type Tx } from "@/db/client";
import { anyHeld } from "@/db/country-holds";
import { takeChanges } from "@/db/save";
import { submissions } from "@/db/schema/history";
import { outbox } from "@/db/schema/mails";
import { isFresh } from "@/domain/factors/rules";
import type { Audience } from "@/domain/documents/lists";
import type { Change } from "@/domain/history/change";
import type { EventType } from "@/domain/history/events";
import { dayAbout } from "@/domain/history/fact-days";
import type { MailTemplate } from "@/domain/mails/lists";
import type { Actor, Role } from "@/domain/policy/actor";
import { whyNot, type Permission } from "@/domain/policy/matrix";
import type { Facts } from "@/domain/policy/reaches";
import { refuse, Refusal, type Problem } from "@/domain/shared/problem";
import { noteCommand } from "./request";

export type CommandEvent = {
  type: EventType;
  /** The record it happened to; its Action or request places it in a history. */
  subject: { table: string; id: string };
  actionId?: string | null;
  requestId?: string | null;
  /** Whose house it concerns, where that is not the actor's own. */
  organisationId?: string;
  facts?: Record<string, string | number | boolean | null>;
  reason?: string | null;
  /** The day it is about, where neither the command's moment nor its facts say so (history/fact-days). */
  on?: string | null;
  audience?: Audience;
  /** Where one command changes several records, each event tells what changed in its own; otherwise the first tells all. */
  changes?: readonly Change[];
};

/** Whoever holds a seat, everybody of an authority, a role at the facility, or somebody without an account. */
export type Addressee = { seatId: string } | { organisationId: string } | { role: Role } | { address: string; name: string; locale: "en" | "fr" };

/** Something to be told. `onceKey` makes that it is told once, however often it is asked. */
export type Mail = { template: MailTemplate; to: Addressee; facts: Record<string, string>; requestId?: string; actionId?: string; linkId?: string; /** An entry for the reader’s calendar (server/calendar). */ calendar?: string; onceKey?: string };

type Outcome<Output> = { output: Output; events: readonly [CommandEvent, ...CommandEvent[]]; mail?: Mail[] };
type Context = { tx: Tx; actor: Actor; now: Date; submissionId: string };

export type Command<Input extends z.ZodType, Output> = {
  name: string;
  input: Input;
  /** What it decides binds others: whoever gives it has proved who they are a short while ago (domain/factors). */
  needsFreshProof?: true;
  run: (context: Context, input: z.output<Input>) => Promise<Outcome<Output>>;
};

export type Result<Output> = { ok: true; value: Output } | { ok: false; problem: Problem };

/** Declares a command: one verb, its input, and five sentences - load, may you, is it time, save, say what happened. */
export function command<Input extends z.ZodType, Output>(definition: Command<Input, Output>): Command<Input, Output> {
  return definition;
}

/**
 * The one way to write. Parses, opens one transaction as the actor, runs, appends the events and the mail in it.
 * A refusal becomes a value. `at` is the historic moment of a fact recorded later. The same `submissionId` twice answers once.
 */
export async function execute<Input extends z.ZodType, Output>(
  definition: Command<Input, Output>,
  actor: Actor,
  raw: Record<string, unknown>,
  { at, submissionId = submissionIdOf(raw) }: { at?: Date; submissionId?: string } = {},
): Promise<Result<Output>> {
  if (actor.viewedBy) return { ok: false, problem: { kind: "viewing" } };
  // Before anything is parsed: what was typed is kept as it is, and comes back once the person has proved who they are.
  if (definition.needsFreshProof && !isFresh(actor)) return { ok: false, problem: { kind: "confirm_first" } };
  // A field of another kind than its form offers (a file in place of a word) has no message of its own.
  const parsed = definition.input.safeParse(raw, { error: () => "choose" });
  if (!parsed.success) return { ok: false, problem: invalid(parsed.error) };
  noteCommand(definition.name, submissionId);
  for (let tries = 1; ; tries += 1) {
    try {
      return { ok: true, value: await run(definition, actor, parsed.data, { at, submissionId }) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, problem: error.problem };
      const { problem, isWorthAnotherTry } = knownDatabaseProblem(error);
      if (isWorthAnotherTry && tries < MOST_TRIES) continue;
      if (problem) return { ok: false, problem };
      throw error;
    }
  }
}

const MOST_TRIES = 3;

function run<Input extends z.ZodType, Output>(definition: Command<Input, Output>, actor: Actor, input: z.output<Input>, { at, submissionId }: { at?: Date; submissionId: string }): Promise<Output> {
  return as(actor, async (tx, now) => {
    const earlier = await earlierResult(tx, actor, submissionId, definition.name);
    if (earlier) return earlier.output as Output;
    const outcome = await definition.run({ tx, actor, now, submissionId }, input);
    // An authority writes nothing while everything with its country is on hold; what it wrote here is undone.
    if (actor.role === "authority" && (await anyHeld(tx, outcome.events))) refuse({ kind: "on_hold" });
    const changes = takeChanges(tx);
    await appendEvents(tx, outcome.events.map((event, index) => asRow(event, { actor, now, submissionId, command: definition.name, changes: [...(event.changes ?? []), ...(index === 0 ? changes : [])] })));
    if (outcome.mail?.length) await tx.insert(outbox).values(outcome.mail.map((mail) => asOutboxRow(mail, now))).onConflictDoNothing();
    await tx.insert(submissions).values({ id: submissionId, actorId: actor.userId, command: definition.name, output: outcome.output ?? {} });
    return outcome.output;
  }, { happenedAt: at });
}

/** Refuses unless the matrix lets this actor do this here. "Not yours" and "does not exist" look alike outside staff; what only the person lacks is told. */
export function demand(actor: Actor, permission: Permission, facts: Facts = {}): void {
  const missing = whyNot(actor, permission, facts);
  if (missing) refuse({ kind: "not_allowed", ...(missing === "isSignatory" || missing === "isAdministrator" || missing === "inTeam" ? { missing } : {}) });
}

/** The record, or a refusal that says it does not exist. */
export function found<T>(record: T | undefined | null): T {
  return record ?? refuse({ kind: "not_found" });
}

function submissionIdOf(raw: Record<string, unknown>): string {
  const given = z.uuid().safeParse(raw.submissionId);
  return given.success ? given.data : crypto.randomUUID();
}

async function earlierResult(tx: Tx, actor: Actor, id: string, name: string) {
  const [row] = await tx.select({ output: submissions.output, command: submissions.command }).from(submissions).where(and(eq(submissions.id, id), eq(submissions.actorId, actor.userId)));
  if (row && row.command !== name) refuse({ kind: "already_sent" });
  return row;
}

function asRow(event: CommandEvent, context: { actor: Actor; now: Date; submissionId: string; command: string; changes: Change[] }) {
  const { actor } = context;
  return {
    happenedAt: context.now, type: event.type, command: context.command, submissionId: context.submissionId, actionId: event.actionId ?? null, requestId: event.requestId ?? null, organisationId: event.organisationId ?? actor.organisationId,
    subjectTable: event.subject.table, subjectId: event.subject.id, actorUserId: actor.userId, actorName: actor.personName, actorRole: actor.role,
    seatId: actor.seatId, organisationName: actor.organisationName, reason: event.reason ?? null, facts: event.facts ?? {}, aboutOn: event.on ?? dayAbout(event.type, event.facts ?? {}), changes: context.changes,
    audience: event.audience ?? "authority",
  };
}

function asOutboxRow({ to, ...mail }: Mail, now: Date) {
  const queuedAt = now;
  if ("seatId" in to) return { ...mail, queuedAt, toSeatId: to.seatId };
  if ("organisationId" in to) return { ...mail, queuedAt, toOrganisationId: to.organisationId };
  if ("role" in to) return { ...mail, queuedAt, toRole: to.role };
  return { ...mail, queuedAt, toAddress: to.address.toLowerCase(), toName: to.name, locale: to.locale };
}

function invalid(error: z.ZodError): Problem {
  const errors = error.issues.map((issue) => {
    const [key = "choose", most] = issue.message.split(":");
    return { field: String(issue.path[0] ?? ""), key, ...(most ? { values: { most: Number(most) } } : {}) };
  });
  return { kind: "invalid", errors: errors.filter((one, index) => errors.findIndex((other) => other.field === one.field) === index) };
}

/**
 * Two copies of one form sent at once meet at the submission's key: the second reads the first one's result, unless it is
 * somebody else's. Of two commands that wait for each other's rows PostgreSQL ends one, which then finds them free.
 * What row-level security forbids is a refusal too; everything else is a bug and stays thrown.
 */
function knownDatabaseProblem(error: unknown): { problem?: Problem; isWorthAnotherTry?: boolean } {
  const cause = (error as { cause?: { code?: string; constraint_name?: string } }).cause ?? (error as { code?: string; constraint_name?: string });
  if (cause.code === "23505") return { problem: { kind: "already_sent" }, isWorthAnotherTry: cause.constraint_name === "submissions_pkey" };
  if (cause.code === "40P01" || cause.code === "55P03") return { isWorthAnotherTry: true };
  if (cause.code === "42501") return { problem: { kind: "not_allowed" } };
  return {};
}
