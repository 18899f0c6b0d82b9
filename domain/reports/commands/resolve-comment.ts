import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { reportComments } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { resolveComment as input } from "../schema";
import { loadReport } from "./load-report";

/** Says what was done about a remark, or why nothing was. Whoever reads the remark reads the answer. */
export const resolveComment = command({
  name: "report.resolve_comment",
  input,
  async run({ tx, actor, now }, { reference, commentId, version, answer }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    const report = found(await loadReport(tx, action.id));
    const [row] = await tx.select().from(reportComments).where(and(eq(reportComments.reportId, report.id), eq(reportComments.id, commentId)));
    const comment = found(row);
    if (comment.resolvedOn) refuse({ kind: "already_sent" });
    await save(tx, reportComments, comment, version, { answer, resolvedOn: dayOf(now), resolvedByName: actor.personName });
    return { output: { reference, section: comment.section }, events: [{ type: "report.comment_resolved", subject: { table: "report_comments", id: comment.id }, actionId: action.id, facts: { section: comment.section }, audience: comment.audience }] };
  },
});
