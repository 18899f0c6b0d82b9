import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { actions, outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { holdLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { OUTPUT_COMMENTED } from "../lifecycle";
import { commentByLink as input } from "../schema";
import { insertComment } from "./insert-comment";
import { outputEvent } from "./output-event";
import { tellLead } from "./output-mail";

/** An expert comments by a link that only their address received, as often as they like while it is good. The lead hears of it once a day. */
export const commentByLink = command({
  name: "output.comment_by_link",
  input,
  async run({ tx, actor, now }, { token, sectionId, comment }) {
    const link = await holdLink(tx, { token, purpose: "output_comment", now });
    const [row] = await tx.select({ output: outputs, reference: actions.reference }).from(outputs).innerJoin(actions, eq(actions.id, outputs.actionId)).where(eq(outputs.id, link.subjectId));
    const { output, reference } = found(row);
    const action = await loadAction(tx, reference);
    demand(actor, "output.comment_by_link", action.facts);
    if (!OUTPUT_COMMENTED.some((state) => state === output.state)) refuse({ kind: "wrong_stage", noun: "outputs", state: output.state, move: "comment" });
    const name = link.bodyName ?? actor.personName;
    await insertComment(tx, { actor: { ...actor, personName: name }, now, output, sectionId, side: "expert", audience: "facility", body: comment, organisationName: name });
    recordChanges(tx, changesOf({}, { comment }));
    return {
      output: { sectionId }, events: [outputEvent("output.commented", output, { facts: { expert: name }, audience: "facility" })],
      mail: await tellLead(tx, "output.commented", { action, output, more: { by: name }, onceKey: `output.commented ${link.id} ${dayOf(now)}` }),
    };
  },
});
