import { and, eq, isNull, lte, notInArray } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, outputRounds, outputs } from "@/db/schema";
import { ENDED_STAGES } from "@/domain/actions/lifecycle";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import { remindedUntil } from "../round";

/** Returned outputs that are due within a week and of which nobody was reminded. Those of an Action on hold wait; one that has ended expects nothing more. */
export async function findDueRounds(actor: Actor, today: PartialDate): Promise<{ reference: string; number: number }[]> {
  return as(actor, (tx) => tx.select({ reference: actions.reference, number: outputs.number }).from(outputRounds)
    .innerJoin(outputs, eq(outputs.id, outputRounds.outputId)).innerJoin(actions, eq(actions.id, outputs.actionId))
    .where(and(isNull(outputRounds.answeredOn), isNull(outputRounds.remindedOn), lte(outputRounds.dueOn, remindedUntil(today)), isNull(actions.onHoldSince), notInArray(actions.stage, [...ENDED_STAGES]))).orderBy(outputRounds.dueOn));
}
