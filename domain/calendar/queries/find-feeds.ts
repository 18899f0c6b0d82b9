import { and, desc, eq, isNull } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, calendarFeeds } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { Feed } from "../feed";

/** The addresses this person has made from this seat and not taken back. */
export async function findFeeds(actor: Actor): Promise<Feed[]> {
  return as(actor, (tx) => tx.select({ id: calendarFeeds.id, scope: calendarFeeds.scope, reference: actions.reference, actionTitleEn: actions.titleEn, actionTitleFr: actions.titleFr, country: calendarFeeds.country, madeAt: calendarFeeds.madeAt })
    .from(calendarFeeds).leftJoin(actions, eq(actions.id, calendarFeeds.actionId))
    .where(and(eq(calendarFeeds.userId, actor.userId), eq(calendarFeeds.seatId, actor.seatId), isNull(calendarFeeds.revokedAt))).orderBy(desc(calendarFeeds.madeAt)));
}
