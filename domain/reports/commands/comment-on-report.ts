import { reportComments } from "@/db/schema";
import { changesOf, recordChanges } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { spaceOf } from "@/domain/policy/actor";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { COMMENTED } from "../lifecycle";
import { commentOnReport as input } from "../schema";
import { loadReport } from "./load-report";

/** A remark on one section. The facility's are its own unless it shares them; what an authority remarks both sides read. */
export const commentOnReport = command({
  name: "report.comment",
  input,
  async run({ tx, actor, now }, { reference, section, text, isShared }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.comment", action.facts);
    const report = found(await loadReport(tx, action.id));
    if (!COMMENTED.some((state) => state === report.state)) refuse({ kind: "wrong_stage", noun: "reports", state: report.state, move: "comment" });
    const audience = isShared || spaceOf(actor.role) !== "staff" ? "authority" : "facility";
    const comment = { id: orderedId(now), actionId: action.id, reportId: report.id, section, audience, text, writtenById: actor.userId, writtenByName: actor.personName, organisationName: actor.organisationName, writtenAt: now } as const;
    await tx.insert(reportComments).values(comment);
    recordChanges(tx, changesOf({}, { comment: text }));
    return { output: { reference, section }, events: [{ type: "report.commented", subject: { table: "report_comments", id: comment.id }, actionId: action.id, facts: { section }, audience }] };
  },
});
