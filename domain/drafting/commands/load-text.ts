import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { draftingParagraphs, draftingTexts, draftingWords, workingGroups } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import type { Permission } from "@/domain/policy/matrix";
import { refuse } from "@/domain/shared/problem";
import { demand, found, type CommandEvent } from "@/server/command";
import { DRAFTING_SHARED, type DraftingState } from "../lifecycle";

type Asked = { actor: Actor; permission: Permission; reference: string; number: number; move: string };

export type LoadedText = Awaited<ReturnType<typeof loadText>>["text"];

/** A text of the group of an Action that goes on, with its paragraphs in their order, for somebody who may do this to it. The row stays locked for those who may write it. */
export async function loadText(tx: Tx, { actor, permission, reference, number, move }: Asked) {
  const action = await loadAction(tx, reference);
  demand(actor, permission, action.facts);
  demandNotEnded(action, move);
  const query = tx.select().from(draftingTexts).where(and(eq(draftingTexts.actionId, action.id), eq(draftingTexts.number, number)));
  const [row] = spaceOf(actor.role) === "partner" ? await query : await query.for("update");
  const text = found(row);
  const [group] = await tx.select({ name: workingGroups.name }).from(workingGroups).where(eq(workingGroups.id, text.groupId));
  return { action, text: { ...text, groupName: found(group).name, rows: await readRows(tx, text.id) } };
}

/** The paragraphs of a text in their order, each with the words that stand now. */
async function readRows(tx: Tx, textId: string) {
  return tx.select({ id: draftingParagraphs.id, number: draftingParagraphs.number, position: draftingParagraphs.position, words: draftingWords }).from(draftingParagraphs)
    .innerJoin(draftingWords, and(eq(draftingWords.paragraphId, draftingParagraphs.id), eq(draftingWords.number, draftingParagraphs.words))).where(eq(draftingParagraphs.textId, textId)).orderBy(asc(draftingParagraphs.position));
}

/** One paragraph of it. */
export const rowOf = (text: LoadedText, paragraph: number) => found(text.rows.find(({ number }) => number === paragraph));

/** Refuses what can only be done in these states. */
export function demandState({ state }: { state: DraftingState }, states: readonly DraftingState[], move: string): void {
  if (!states.includes(state)) refuse({ kind: "wrong_stage", noun: "drafting", state, move });
}

/** The words can be changed while nobody is asked about them. */
export const WRITABLE = ["preparing", "settling"] as const satisfies readonly DraftingState[];

type About = { id: string; actionId: string; number: number; title: string; state: DraftingState };

/** Of a text that is being prepared only the facility knows; of one that was agreed the delegations too. */
export const textEvent = (type: CommandEvent["type"], { id, actionId, number, title, state }: About, more: Partial<CommandEvent> = {}): CommandEvent => ({
  type, subject: { table: "drafting_texts", id }, actionId, audience: state === "agreed" ? "delegation" : DRAFTING_SHARED.some((one) => one === state) ? "authority" : "facility", ...more, facts: { number, title, ...more.facts },
});
