import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions, recommendations, updateAskItems, updateAsks, users } from "@/db/schema";
import { leadOrManagers } from "@/domain/actions/commands/lead-or-managers";
import { loadAction } from "@/domain/actions/commands/load-action";
import { holdLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { reportByLink as input } from "../schema";
import { loadRecommendation } from "./load-recommendation";
import { spendWhenAnswered } from "./spend-when-answered";
import { writeProgress } from "./write-progress";

/** Somebody without an account says by their link what became of one recommendation of those they were asked about. The link is spent with the last of them; whoever leads the Action hears of it. */
export const reportByLink = command({
  name: "recommendation.report_by_link",
  input,
  async run({ tx, actor, now }, { token, recommendationId, version, name, choice, note, ...proof }) {
    demand(actor, "recommendation.progress");
    const { id: linkId, subjectId: askId } = await holdLink(tx, { token, purpose: "update", now });
    const { ask, reference, number, answeredOn } = await loadAsked(tx, { askId, recommendationId });
    if (answeredOn) refuse({ kind: "already_sent" });
    const action = await loadAction(tx, reference);
    const recommendation = await loadRecommendation(tx, action, number);
    const reporter = { id: await numberOf(tx, ask), name, organisationName: ask.organisationName };
    const event = await writeProgress(tx, { actor, now, recommendation, report: { choice, note, proof, version, reportedOn: dayOf(now), reporter } });
    await spendWhenAnswered(tx, { askId, linkId, now });
    // Several answers by one link on one day are one piece of news.
    const told = { template: "recommendation.update_answered" as const, to: await leadOrManagers(tx, action), actionId: action.id, facts: { reference, by: name, institution: ask.organisationName }, onceKey: `update answered ${askId} ${action.id} ${dayOf(now)}` };
    return { output: { reference, number }, events: [event], mail: [told] };
  },
});

type Ask = typeof updateAsks.$inferSelect;

async function loadAsked(tx: Tx, { askId, recommendationId }: { askId: string; recommendationId: string }) {
  const [row] = await tx.select({ ask: updateAsks, reference: actions.reference, number: recommendations.number, answeredOn: updateAskItems.answeredOn }).from(updateAskItems)
    .innerJoin(updateAsks, eq(updateAsks.id, updateAskItems.askId)).innerJoin(recommendations, eq(recommendations.id, updateAskItems.recommendationId)).innerJoin(actions, eq(actions.id, recommendations.actionId))
    .where(and(eq(updateAskItems.askId, askId), eq(updateAskItems.recommendationId, recommendationId)));
  return found(row);
}

/** Whoever also signs in here is known by their account, so that they never check their own word; others by what they were asked. */
async function numberOf(tx: Tx, { id, toAddress }: Ask): Promise<string> {
  const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, toAddress));
  return user?.id ?? id;
}
