import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { draftingPositions, draftingRulings, workingGroupMembers } from "@/db/schema";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { ruleInput } from "../schema";
import { demandState, loadText, rowOf, textEvent } from "./load-text";

/** The chair rules on a paragraph once the round is over: its own people do, or the facility writes down what it ruled. Over an objection it says why. */
export const ruleParagraph = command({
  name: "drafting.rule",
  input: ruleInput,
  async run({ tx, actor, now }, { reference, number, paragraph, words, ruling, reason }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.rule", reference, number, move: "rule" });
    const ruledByName = await chairWho(tx, text.groupId, actor);
    demandState(text, ["settling"], "rule");
    const row = rowOf(text, paragraph);
    if (row.words.round === null) refuse({ kind: "unmet", missing: [{ key: "drafting.wordsAsked" }] });
    if (row.words.number !== words) refuseField("ruling", "wordsChanged");
    const objections = await tx.select({ id: draftingPositions.id }).from(draftingPositions).where(and(eq(draftingPositions.paragraphId, row.id), eq(draftingPositions.words, words), eq(draftingPositions.position, "object")));
    if (!reason && (ruling !== "adopted" || objections.length > 0)) refuseField("reason", "reason");
    const isChair = spaceOf(actor.role) === "partner";
    await tx.insert(draftingRulings).values({ textId: text.id, actionId: text.actionId, paragraphId: row.id, words, ruling, reason, ruledAt: now, ruledByName, recordedByName: isChair ? null : actor.personName });
    recordChanges(tx, changesOf({}, { ruling }));
    return { output: { reference, number, paragraph }, events: [textEvent("drafting.ruled", text, { facts: { paragraph, chair: ruledByName, ...(objections.length > 0 ? { object: objections.length } : {}) }, reason })] };
  },
});

/** Who chairs the group; refuses an authority that does not, and a ruling where nobody does. */
async function chairWho(tx: Tx, groupId: string, actor: Actor): Promise<string> {
  const [chair] = await tx.select({ organisationId: workingGroupMembers.organisationId, organisationName: workingGroupMembers.organisationName, personName: workingGroupMembers.personName }).from(workingGroupMembers)
    .where(and(eq(workingGroupMembers.groupId, groupId), eq(workingGroupMembers.role, "chair"), isNull(workingGroupMembers.leftOn)));
  if (!chair) return refuse({ kind: "unmet", missing: [{ key: "drafting.chairNamed" }] });
  if (spaceOf(actor.role) !== "partner") return [chair.personName, chair.organisationName].filter(Boolean).join(", ");
  return actor.organisationId === chair.organisationId ? `${actor.personName}, ${chair.organisationName}` : refuse({ kind: "not_allowed" });
}
