import { eq } from "drizzle-orm";
import { actions, draftingAsks, draftingTexts, workingGroupMembers } from "@/db/schema";
import { leadOrManagers } from "@/domain/actions/commands/lead-or-managers";
import { holdLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, found } from "@/server/command";
import { answerByLinkInput } from "../schema";
import { giveAnswer } from "./give-answer";
import { demandState, loadText } from "./load-text";

/** A member without an account says by their link what their institution says; until its last day it can be changed. Whoever leads the Action hears of it. */
export const answerByLink = command({
  name: "drafting.answer_by_link",
  input: answerByLinkInput,
  async run({ tx, actor, now }, { token, name: _, version, ...fields }) {
    const link = await holdLink(tx, { token, purpose: "drafting", now });
    const [row] = await tx.select({ organisationId: draftingAsks.organisationId, institution: workingGroupMembers.organisationName, reference: actions.reference, number: draftingTexts.number, leftOn: workingGroupMembers.leftOn }).from(draftingAsks)
      .innerJoin(draftingTexts, eq(draftingTexts.id, draftingAsks.textId)).innerJoin(actions, eq(actions.id, draftingAsks.actionId)).innerJoin(workingGroupMembers, eq(workingGroupMembers.id, draftingAsks.memberId)).where(eq(draftingAsks.id, link.subjectId));
    const { organisationId, institution, reference, number, leftOn } = found(row);
    if (leftOn) refuse({ kind: "not_allowed" });
    const { action, text } = await loadText(tx, { actor, permission: "drafting.answer", reference, number, move: "answer" });
    demandState(text, ["open"], "answer");
    const event = await giveAnswer(tx, text, { organisationId, version, fields, way: "link" }, { actor, now });
    // An answer that is changed within the day is no second piece of news.
    const told = { template: "drafting.answered" as const, to: await leadOrManagers(tx, action), actionId: action.id, facts: { reference, number: String(number), text: text.title, institution, by: actor.personName }, onceKey: `drafting answered ${link.id} ${dayOf(now)}` };
    return { output: {}, events: [event], mail: [told] };
  },
});
