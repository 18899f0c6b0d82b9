import { and, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { FeedScope } from "@/domain/calendar/lists";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { as } from "./client";
import { actions, calendarFeeds, organisations, seatHolders, seats, users } from "./schema";

export type OpenFeed = { scope: FeedScope; reference: string | null; country: string | null; actor: Actor };

/** A feed that was not taken back, and its owner in the seat it was made from; undefined once the seat is no longer held. */
export async function findOpenFeed(id: string): Promise<OpenFeed | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx
    .select({
      scope: calendarFeeds.scope, reference: actions.reference, country: calendarFeeds.country, userId: users.id, personName: users.name, locale: users.locale, seatId: seats.id, role: seats.role, seatKind: seats.kind,
      countries: seats.countries, administers: seats.administers, organisationId: organisations.id, organisationName: organisations.nameEn, organisationNameFr: organisations.nameFr,
    })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .innerJoin(seats, eq(seats.id, calendarFeeds.seatId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .innerJoin(seatHolders, and(eq(seatHolders.seatId, seats.id), eq(seatHolders.userId, users.id), lte(seatHolders.heldFrom, sql`current_date::text`), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, sql`current_date::text`))))
    .leftJoin(actions, eq(actions.id, calendarFeeds.actionId))
    .where(and(eq(calendarFeeds.id, id), isNull(calendarFeeds.revokedAt)))
    .limit(1));
  if (!row) return undefined;
  const { scope, reference, country, ...actor } = row;
  return { scope, reference, country, actor };
}
