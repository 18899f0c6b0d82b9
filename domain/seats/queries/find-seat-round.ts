import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { organisations, seatChecks, seatHolders, seatRounds, seats, users } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { OpenRound, SeatRound } from "../rounds";

/** The open round of the actor's authority, with everybody it asks about; null when none is open. */
export async function findSeatRound(actor: Actor): Promise<SeatRound | null> {
  return as(actor, async (tx) => {
    const [round] = await tx.select({ id: seatRounds.id, askedOn: seatRounds.askedOn, dueOn: seatRounds.dueOn }).from(seatRounds)
      .where(and(eq(seatRounds.organisationId, actor.organisationId), isNull(seatRounds.closedOn))).orderBy(desc(seatRounds.askedOn)).limit(1);
    if (!round) return null;
    const checks = await tx
      .select({ id: seatChecks.id, name: users.name, seatTitle: seats.title, administers: seats.administers, lastSignedInOn: seatChecks.lastSignedInOn, answer: seatChecks.answer, answeredOn: seatChecks.answeredOn, answeredByName: seatChecks.answeredByName })
      .from(seatChecks).innerJoin(seatHolders, eq(seatHolders.id, seatChecks.holderId)).innerJoin(seats, eq(seats.id, seatHolders.seatId)).innerJoin(users, eq(users.id, seatHolders.userId))
      .where(eq(seatChecks.roundId, round.id)).orderBy(asc(seats.title), asc(users.name));
    return { ...round, checks };
  });
}

/** Every authority that has not answered for everybody, the longest open first. */
export async function findOpenRounds(actor: Actor): Promise<OpenRound[]> {
  return as(actor, (tx) => tx
    .select({ id: seatRounds.id, authority: organisations.nameEn, authorityFr: organisations.nameFr, askedOn: seatRounds.askedOn, dueOn: seatRounds.dueOn, remindedOn: seatRounds.remindedOn, answered: ANSWERED, asked: ASKED, administrators: ADMINISTRATORS })
    .from(seatRounds).innerJoin(organisations, eq(organisations.id, seatRounds.organisationId))
    .where(isNull(seatRounds.closedOn)).orderBy(asc(seatRounds.dueOn), asc(organisations.nameEn)));
}

const ASKED = sql<number>`(select count(*)::int from seat_checks c where c.round_id = "seat_rounds"."id")`;
const ANSWERED = sql<number>`(select count(c.answer)::int from seat_checks c where c.round_id = "seat_rounds"."id")`;
const ADMINISTRATORS = sql<string | null>`(select string_agg(u.name, ', ' order by u.name) from seats s join seat_holders h on h.seat_id = s.id and (h.held_until is null or h.held_until > current_date::text) join users u on u.id = h.user_id
  where s.organisation_id = "seat_rounds"."organisation_id" and s.administers)`;
