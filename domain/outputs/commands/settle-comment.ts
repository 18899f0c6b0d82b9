import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { outputComments } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { settleComment as input } from "../schema";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";

/** Says what became of a comment: taken over, or why not. Once. */
export const settleComment = command({
  name: "output.settle_comment",
  input,
  async run({ tx, actor, now }, { reference, number, commentId, answer }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    const output = await loadOutput(tx, action.id, number);
    const [row] = await tx.select().from(outputComments).where(and(eq(outputComments.id, commentId), eq(outputComments.outputId, output.id))).for("update");
    const comment = found(row);
    if (comment.answeredOn) refuse({ kind: "already_sent" });
    const settled = { answer, answeredByName: actor.personName, answeredOn: dayOf(now) };
    await tx.update(outputComments).set(settled).where(eq(outputComments.id, comment.id));
    recordChanges(tx, changesOf({}, { answer }));
    return { output: { reference, number, sectionId: comment.sectionId }, events: [outputEvent("output.comment_settled", output, { facts: { writtenBy: comment.writtenByName }, audience: comment.audience })] };
  },
});
