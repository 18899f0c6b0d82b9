import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions, checkIns, updateAsks } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { holdLink } from "@/domain/links/commands/spend-link";
import { spendWhenAnswered } from "@/domain/recommendations/commands/spend-when-answered";
import { command, demand, found } from "@/server/command";
import { answerCheckInByLink as input } from "../schema";
import { loadCheckIn } from "./load-check-in";
import { writeAnswer } from "./write-answer";

/** Somebody of the authority says by their link, without signing in, what it does with the report. The link is spent with the last of its questions. */
export const answerCheckInByLink = command({
  name: "check_in.answer_by_link",
  input,
  async run({ tx, actor, now }, { token, version, name, strategyUse, note, ...proof }) {
    demand(actor, "check_in.answer");
    const { id: linkId, subjectId: askId } = await holdLink(tx, { token, purpose: "update", now });
    const { reference, months } = await loadAsked(tx, askId);
    const action = await loadAction(tx, reference);
    const checkIn = await loadCheckIn(tx, action.id, months);
    const event = await writeAnswer(tx, { actor, now, checkIn, answer: { strategyUse, note, proof, version, byName: name } });
    await spendWhenAnswered(tx, { askId, linkId, now });
    return { output: { reference, months }, events: [event] };
  },
});

async function loadAsked(tx: Tx, askId: string) {
  const [row] = await tx.select({ reference: actions.reference, months: checkIns.months }).from(updateAsks)
    .innerJoin(checkIns, eq(checkIns.id, updateAsks.checkInId)).innerJoin(actions, eq(actions.id, checkIns.actionId)).where(and(eq(updateAsks.id, askId), eq(updateAsks.asksUse, true)));
  return found(row);
}
