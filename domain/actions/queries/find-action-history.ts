import { and, asc, eq, gte, lt, or, sql, type SQL } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, auditEvents } from "@/db/schema";
import type { ActionHead } from "@/domain/actions/action-head";
import { isReference } from "@/domain/actions/reference";
import type { HistoryEntry } from "@/domain/history/entry";
import type { EventType } from "@/domain/history/events";
import type { HistoryChoices, HistoryFilter } from "@/domain/history/filter";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";
import { nextDay } from "@/domain/shared/dates";
import { readActionHead } from "./read-action-head";

export type ActionHistory = { head: ActionHead; entries: HistoryEntry[]; choices: HistoryChoices; /** Number of the entry the next page begins after; null on the last. */ older: number | null };

/** Entries on a page, and on one that is sent over a slow line; a file takes all, and never more than the last. */
export const HISTORY_PAGES = { page: 100, light: 25, file: 10_000 } as const;

/** The history of an Action and of the request it came from, newest fact first: what the filter asks, as much of it as its reader takes at once. */
export async function findActionHistory(actor: Actor, reference: string, filter: HistoryFilter = {}, size: keyof typeof HISTORY_PAGES = "page"): Promise<ActionHistory | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const ids = tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, reference));
    const requestIds = tx.select({ id: actions.requestId }).from(actions).where(eq(actions.reference, reference));
    const ofBoth = or(eq(auditEvents.actionId, ids), and(eq(auditEvents.requestId, requestIds), sql`${auditEvents.actionId} is null`));
    const limit = HISTORY_PAGES[size];
    const [head, entries, choices] = await Promise.all([readActionHead(tx, reference), readHistory(tx, { where: and(ofBoth, asked(filter)), limit: limit + 1 }), readChoices(tx, ofBoth)]);
    return head && { head, entries: entries.slice(0, limit), choices, older: entries.length > limit ? entries[limit - 1]!.id : null };
  });
}

function asked({ type, person, from, to, after }: HistoryFilter): SQL | undefined {
  return and(
    type && eq(auditEvents.type, type),
    person ? eq(auditEvents.actorName, person) : undefined,
    from ? gte(auditEvents.happenedAt, new Date(`${from}T00:00:00Z`)) : undefined,
    to ? lt(auditEvents.happenedAt, new Date(`${nextDay(to)}T00:00:00Z`)) : undefined,
    after ? sql`(${auditEvents.happenedAt}, ${auditEvents.id}) < (select happened_at, id from audit_events where id = ${after})` : undefined,
  );
}

async function readChoices(tx: Tx, where: SQL | undefined): Promise<HistoryChoices> {
  const [types, people] = await Promise.all([
    tx.selectDistinct({ type: auditEvents.type }).from(auditEvents).where(where),
    tx.selectDistinct({ name: auditEvents.actorName }).from(auditEvents).where(where).orderBy(asc(auditEvents.actorName)),
  ]);
  return { types: types.map(({ type }) => type as EventType), people: people.map(({ name }) => name) };
}
