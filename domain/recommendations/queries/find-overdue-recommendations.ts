import { and, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, recommendations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { addDays, type PartialDate } from "@/domain/shared/dates";
import { RECOMMENDATION_OPEN } from "../lifecycle";

/** What passed longer ago was late before anybody could be told. */
const LOOK_BACK_DAYS = 30;

/** Open recommendations whose date has just passed and of which nobody was told yet. Those of an Action on hold, or of a country with which work is suspended, wait. */
export async function findOverdueRecommendations(actor: Actor, today: PartialDate): Promise<{ reference: string; number: number }[]> {
  return as(actor, (tx) => tx.select({ reference: actions.reference, number: recommendations.number }).from(recommendations).innerJoin(actions, eq(actions.id, recommendations.actionId))
    .where(and(
      inArray(recommendations.state, [...RECOMMENDATION_OPEN]), isNull(recommendations.reportedDoneOn), sql`${recommendations.remindedOfDue} is distinct from ${recommendations.dueOn}`,
      // A month or a year has passed when it is over.
      sql`${recommendations.dueOn} < left(${today}, length(${recommendations.dueOn}))`, gte(recommendations.dueOn, sql`left(${addDays(today, -LOOK_BACK_DAYS)}, length(${recommendations.dueOn}))`),
      isNull(actions.onHoldSince), COOPERATES,
    ))
    .orderBy(recommendations.dueOn, actions.reference, recommendations.number));
}

// The newest change of each country's frame says whether work there is suspended.
const COOPERATES = sql`not exists (select from frame_changes f where f.country = any(${actions.countryCodes}) and f.suspends
  and not exists (select from frame_changes later where later.country = f.country and later.changed_on > f.changed_on))`;
