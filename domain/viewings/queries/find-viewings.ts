import { and, desc, eq, isNull, lte, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { viewings } from "@/db/schema";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import type { Viewing } from "../rules";

const MOST = 20;

/** Who looked at Suivi as this person sees it, latest first. Read as the system: it is theirs to know, whatever their seat may read. */
export async function findViewings(actor: Actor): Promise<Viewing[]> {
  const rows = await as(SYSTEM_ACTOR, (tx) => tx.select({ id: viewings.id, viewerName: viewings.viewerName, reason: viewings.reason, beganAt: viewings.beganAt, endedAt: viewings.endedAt, pages: viewings.pages })
    .from(viewings).where(eq(viewings.userId, actor.userId)).orderBy(desc(viewings.beganAt)).limit(MOST));
  return rows.map(({ beganAt, endedAt, ...row }) => ({ ...row, beganAt: beganAt.toISOString(), endedAt: endedAt?.toISOString() ?? null }));
}

/** Viewings whose time is over, of which nobody has been told. */
export async function findViewingsOver(actor: Actor): Promise<{ viewingId: string }[]> {
  return as(actor, (tx) => tx.select({ viewingId: viewings.id }).from(viewings).where(and(isNull(viewings.endedAt), lte(viewings.until, sql`now()`))));
}
