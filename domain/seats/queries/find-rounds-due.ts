import { and, eq, gt, isNull, notExists, or, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { organisations, seatHolders, seatRounds, seats } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { addDays, type PartialDate } from "@/domain/shared/dates";
import { reminderDay, SEAT_ROUND_RULES, setDay } from "../rounds";

/** Authorities with people that were not asked since the last set day, while it is not long past. Whoever took a seat after it is asked at the next. */
export async function findRoundsToOpen(actor: Actor, today: PartialDate): Promise<{ organisationId: string; name: string }[]> {
  const day = setDay(today);
  if (addDays(day, SEAT_ROUND_RULES.askWithinDays) < today) return [];
  return as(actor, (tx) => tx.selectDistinct({ organisationId: organisations.id, name: organisations.nameEn }).from(organisations)
    .innerJoin(seats, and(eq(seats.organisationId, organisations.id), eq(seats.role, "authority")))
    .innerJoin(seatHolders, and(eq(seatHolders.seatId, seats.id), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, today)), sql`${seatHolders.heldFrom} < ${day}`))
    .where(notExists(tx.select({ id: seatRounds.id }).from(seatRounds).where(and(eq(seatRounds.organisationId, organisations.id), sql`(${seatRounds.setOn} = ${day} or ${seatRounds.closedOn} is null)`)))));
}

/** Rounds that are open on a reminder day of which nobody was told. */
export async function findRoundsToRemind(actor: Actor, today: PartialDate): Promise<{ roundId: string }[]> {
  const rows = await as(actor, (tx) => tx.select({ roundId: seatRounds.id, askedOn: seatRounds.askedOn, remindedOn: seatRounds.remindedOn }).from(seatRounds).where(isNull(seatRounds.closedOn)));
  return rows.filter((row) => reminderDay(row, today) !== null).map(({ roundId }) => ({ roundId }));
}
