import { and, eq, or, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, auditEvents } from "@/db/schema";
import type { ActionHead } from "@/domain/actions/action-head";
import { isReference } from "@/domain/actions/reference";
import type { HistoryEntry } from "@/domain/history/entry";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";
import { readActionHead } from "./read-action-head";

export type ActionHistory = { head: ActionHead; entries: HistoryEntry[]; /** Number of the entry the next page begins after; null on the last. */ older: number | null };

const PAGE = 100;

/** The history of an Action and of the request it came from, newest fact first, from the entry `after` on. */
export async function findActionHistory(actor: Actor, reference: string, after?: number): Promise<ActionHistory | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const ids = tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, reference));
    const requestIds = tx.select({ id: actions.requestId }).from(actions).where(eq(actions.reference, reference));
    const ofBoth = or(eq(auditEvents.actionId, ids), and(eq(auditEvents.requestId, requestIds), sql`${auditEvents.actionId} is null`));
    const beyond = after === undefined ? undefined : sql`(${auditEvents.happenedAt}, ${auditEvents.id}) < (select happened_at, id from audit_events where id = ${after})`;
    const [head, entries] = await Promise.all([readActionHead(tx, reference), readHistory(tx, { where: and(ofBoth, beyond), limit: PAGE + 1 })]);
    return head && { head, entries: entries.slice(0, PAGE), older: entries.length > PAGE ? entries[PAGE - 1]!.id : null };
  });
}
