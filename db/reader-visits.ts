import { eq, sql } from "drizzle-orm";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { as } from "./client";
import { readerVisits } from "./schema";

/**
 * Notes that somebody reads a country's page now, and answers when their visit before this one ended: pages opened within half an
 * hour of each other are one visit. The delegation's own login
 * cannot write, not even this: the system keeps it, in a table that it alone reads.
 */
export async function keepVisit(userId: string, country: string, now: Date): Promise<Date | null> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx.insert(readerVisits).values({ userId, country, seenAt: now }).onConflictDoUpdate({
    target: [readerVisits.userId, readerVisits.country],
    set: {
      beforeAt: sql`case when excluded.seen_at - ${readerVisits.seenAt} > interval '30 minutes' then ${readerVisits.seenAt} else ${readerVisits.beforeAt} end`,
      seenAt: sql`greatest(${readerVisits.seenAt}, excluded.seen_at)`,
    },
  }).returning({ beforeAt: readerVisits.beforeAt }));
  return row!.beforeAt;
}

/** When somebody was last on the page of each country. */
export async function findVisits(userId: string): Promise<Map<string, Date>> {
  const rows = await as(SYSTEM_ACTOR, (tx) => tx.select({ country: readerVisits.country, seenAt: readerVisits.seenAt }).from(readerVisits).where(eq(readerVisits.userId, userId)));
  return new Map(rows.map(({ country, seenAt }) => [country, seenAt]));
}
