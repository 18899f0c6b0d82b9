import { and, eq, isNull, lt, lte, gte, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, nominationAsks, nominationCalls } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { addDays, type PartialDate } from "@/domain/shared/dates";
import { REMIND_BEFORE } from "../nomination";

// While an Action is on hold nobody is reminded of it.
const RUNNING = sql`${actions.onHoldSince} is null and ${actions.stage} not in ('closed', 'closed_early', 'cancelled')`;

/** Focal points to be reminded today. */
export async function findAsksToRemind(actor: Actor, today: PartialDate): Promise<{ askId: string }[]> {
  return as(actor, (tx) => tx.select({ askId: nominationAsks.id }).from(nominationAsks).innerJoin(nominationCalls, eq(nominationCalls.id, nominationAsks.callId)).innerJoin(actions, eq(actions.id, nominationAsks.actionId))
    .where(and(eq(nominationAsks.state, "asked"), isNull(nominationAsks.remindedOn), gte(nominationCalls.dueOn, today), lte(nominationCalls.dueOn, addDays(today, REMIND_BEFORE)), lt(nominationCalls.openedOn, today), RUNNING)));
}

/** Focal points whose last day has passed without an answer. */
export async function findUnansweredAsks(actor: Actor, today: PartialDate): Promise<{ askId: string }[]> {
  return as(actor, (tx) => tx.select({ askId: nominationAsks.id }).from(nominationAsks).innerJoin(nominationCalls, eq(nominationCalls.id, nominationAsks.callId))
    .where(and(eq(nominationAsks.state, "asked"), lt(nominationCalls.dueOn, today))));
}
