import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { expertAdvice } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { proposeRecommendation as input } from "../schema";
import { findOrigin } from "./find-origin";
import { insertRecommendation } from "./insert-recommendation";
import { recommendationEvent } from "./recommendation-event";
import { contactOf, leadOf, othersOf } from "./write-addressees";

/** Puts a line of advice to the body that leads and to others: where it comes from, and by when. From then on they and the delegation read it. */
export const proposeRecommendation = command({
  name: "recommendation.propose",
  input,
  async run({ tx, actor, now }, { reference, origins, place, adviceId, textEn, textFr, original, translation, category, priority, dueOn, ...to }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.propose", action.facts);
    const lead = await leadOf(tx, to);
    const others = await othersOf(tx, lead, to);
    const sources = [];
    for (const origin of origins) sources.push((await findOrigin(tx, { actionId: action.id, origin, place })) ?? refuseField("origins", "choose"));
    demandNotEnded(await lockAction(tx, action.id), "propose");
    const facts = { textEn, textFr, category, priority, dueOn, ...lead, ...contactOf(to) };
    const recommendation = await insertRecommendation(tx, { actionId: action.id, actor, facts, others, origins: sources, spoken: { original, translation }, now });
    if (adviceId) await takeUpAdvice(tx, { adviceId, actionId: action.id, recommendationId: recommendation.id });
    return { output: { reference, number: recommendation.number }, events: [recommendationEvent("recommendation.proposed", recommendation)] };
  },
});

/** The advice of an expert says which recommendation was made of it; of one piece only one is made. */
async function takeUpAdvice(tx: Tx, { adviceId, actionId, recommendationId }: { adviceId: string; actionId: string; recommendationId: string }): Promise<void> {
  const taken = await tx.update(expertAdvice).set({ recommendationId }).where(and(eq(expertAdvice.id, adviceId), eq(expertAdvice.actionId, actionId), isNull(expertAdvice.recommendationId))).returning({ id: expertAdvice.id });
  if (taken.length === 0) refuse({ kind: "already_sent" });
}
