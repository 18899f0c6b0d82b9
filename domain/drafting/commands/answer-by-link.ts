import { eq } from "drizzle-orm";
import { actions, draftingAsks, draftingTexts, workingGroupMembers } from "@/db/schema";
import { holdLink } from "@/domain/links/commands/spend-link";
import { refuse } from "@/domain/shared/problem";
import { command, found } from "@/server/command";
import { answerByLinkInput } from "../schema";
import { giveAnswer } from "./give-answer";
import { demandState, loadText } from "./load-text";

/** A member without an account says by their link what their institution says; until its last day it can be changed. */
export const answerByLink = command({
  name: "drafting.answer_by_link",
  input: answerByLinkInput,
  async run({ tx, actor, now }, { token, name: _, version, ...fields }) {
    const link = await holdLink(tx, { token, purpose: "drafting", now });
    const [row] = await tx.select({ organisationId: draftingAsks.organisationId, reference: actions.reference, number: draftingTexts.number, leftOn: workingGroupMembers.leftOn }).from(draftingAsks)
      .innerJoin(draftingTexts, eq(draftingTexts.id, draftingAsks.textId)).innerJoin(actions, eq(actions.id, draftingAsks.actionId)).innerJoin(workingGroupMembers, eq(workingGroupMembers.id, draftingAsks.memberId)).where(eq(draftingAsks.id, link.subjectId));
    const { organisationId, reference, number, leftOn } = found(row);
    if (leftOn) refuse({ kind: "not_allowed" });
    const { text } = await loadText(tx, { actor, permission: "drafting.answer", reference, number, move: "answer" });
    demandState(text, ["open"], "answer");
    return { output: {}, events: [await giveAnswer(tx, text, { organisationId, version, fields, way: "link" }, { actor, now })] };
  },
});
