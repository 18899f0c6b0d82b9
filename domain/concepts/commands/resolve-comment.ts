import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { conceptComments } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { resolveComment as input } from "../schema";

/** Marks a comment as dealt with; it stays readable with who settled it. */
export const resolveComment = command({
  name: "concept.resolve_comment",
  input,
  async run({ tx, actor, now }, { reference, commentId, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.comment", action.facts);
    demandNotEnded(action, "commentConcept");
    const [row] = await tx.select().from(conceptComments).where(and(eq(conceptComments.id, commentId), eq(conceptComments.actionId, action.id)));
    const comment = found(row);
    if (comment.resolvedOn) refuse({ kind: "already_sent" });
    await save(tx, conceptComments, comment, version, { resolvedOn: dayOf(now), resolvedByName: actor.personName });
    return { output: { reference }, events: [{ type: "concept.comment_resolved", subject: { table: "concept_comments", id: comment.id }, actionId: action.id, facts: { part: comment.part, quote: comment.quote }, audience: comment.audience }] };
  },
});
