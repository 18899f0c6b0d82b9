import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, auditEvents, recommendations } from "@/db/schema";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";
import { readAuthorityActions } from "@/domain/portfolio/queries/read-authority-actions";
import { readAuthorityTasks } from "@/domain/portfolio/queries/read-authority-tasks";
import { readAuthorityRequests } from "@/domain/requests/queries/read-authority-requests";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";

const MOST_EVENTS = 10;
const MOST_RECOMMENDATIONS = 100;

/** What a seat holds, for whoever takes it next: what to do, requests, Actions, open advice, and what was last done from it. */
export async function findBriefing(actor: Actor) {
  return as(actor, async (tx) => {
    const [tasks, requests, ofActions, history, advice] = await Promise.all([
      readAuthorityTasks(tx), readAuthorityRequests(tx), readAuthorityActions(tx),
      readHistory(tx, { where: and(eq(auditEvents.seatId, actor.seatId), ne(auditEvents.command, "request.save")), limit: MOST_EVENTS }),
      tx.select({ reference: actions.reference, number: recommendations.number, textEn: recommendations.textEn, textFr: recommendations.textFr, state: recommendations.state, dueOn: recommendations.dueOn })
        .from(recommendations).innerJoin(actions, eq(actions.id, recommendations.actionId))
        .where(inArray(recommendations.state, [...RECOMMENDATION_OPEN])).orderBy(asc(recommendations.dueOn), asc(actions.reference)).limit(MOST_RECOMMENDATIONS),
    ]);
    return { tasks, requests, actions: ofActions, history, advice };
  });
}

export type Briefing = Awaited<ReturnType<typeof findBriefing>>;
