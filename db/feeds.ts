import { and, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { FeedScope } from "@/domain/calendar/lists";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { as } from "./client";
import { actions, calendarFeeds, organisations, seatHolders, seats, users } from "./schema";

export type OpenFeed = { scope: FeedScope; reference: string | null; country: string | null; actor: Actor };

// A person in a seat, as whom a calendar is read.
const READER = {
  userId: users.id, personName: users.name, locale: users.locale, seatId: seats.id, role: seats.role, seatKind: seats.kind, countries: seats.countries, administers: seats.administers,
  organisationId: organisations.id, organisationName: organisations.nameEn, organisationNameFr: organisations.nameFr,
};
const IS_HELD = and(lte(seatHolders.heldFrom, sql`current_date::text`), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, sql`current_date::text`)));

/** A feed that was not taken back, and its owner in the seat it was made from; undefined once the seat is no longer held. */
export async function findOpenFeed(id: string): Promise<OpenFeed | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx
    .select({ scope: calendarFeeds.scope, reference: actions.reference, country: calendarFeeds.country, ...READER })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .innerJoin(seats, eq(seats.id, calendarFeeds.seatId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .innerJoin(seatHolders, and(eq(seatHolders.seatId, seats.id), eq(seatHolders.userId, users.id), IS_HELD))
    .leftJoin(actions, eq(actions.id, calendarFeeds.actionId))
    .where(and(eq(calendarFeeds.id, id), isNull(calendarFeeds.revokedAt)))
    .limit(1));
  if (!row) return undefined;
  const { scope, reference, country, ...actor } = row;
  return { scope, reference, country, actor };
}

/** Number of the time in which this person holds this seat. */
export async function findHolding({ userId, seatId }: Pick<Actor, "userId" | "seatId">): Promise<string | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx.select({ id: seatHolders.id }).from(seatHolders).where(and(eq(seatHolders.userId, userId), eq(seatHolders.seatId, seatId), IS_HELD)).limit(1));
  return row?.id;
}

/** Who reads through that number; undefined once the seat is no longer held. */
export async function findHolder(holdingId: string): Promise<Actor | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx
    .select(READER).from(seatHolders)
    .innerJoin(users, eq(users.id, seatHolders.userId))
    .innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(eq(seatHolders.id, holdingId), IS_HELD))
    .limit(1));
  return row;
}
