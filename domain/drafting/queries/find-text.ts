import { and, asc, desc, eq } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, draftingParagraphs, draftingPositions, draftingRulings, draftingTexts, draftingWords, workingGroups } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { reachOf } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import type { DraftingState } from "../lifecycle";
import type { DraftingParagraph, DraftingText } from "../text";
import { LINE } from "./find-texts";
import { readInstitutions } from "./read-institutions";

/** One text with its paragraphs, their words and what was said and ruled of them; undefined when it does not exist for this reader. */
export async function findText(actor: Actor, reference: string, number: string): Promise<DraftingText | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select({ ...LINE, ...MORE }).from(draftingTexts).innerJoin(actions, eq(actions.id, draftingTexts.actionId)).innerJoin(workingGroups, eq(workingGroups.id, draftingTexts.groupId)).where(and(eq(actions.reference, reference), eq(draftingTexts.number, Number(number))));
    return row && readText(tx, row, reachOf(actor.role, "drafting.read_positions") !== undefined);
  });
}

type Row = Omit<DraftingText, "rows" | "institutions"> & { id: string; groupId: string };

/** The whole of a text; who said what only for those who may know it. */
export async function readText(tx: Tx, { id, groupId, ...text }: Row, withPositions: boolean): Promise<DraftingText> {
  const paragraphs = await tx.select({ id: draftingParagraphs.id, number: draftingParagraphs.number, words: draftingParagraphs.words }).from(draftingParagraphs).where(eq(draftingParagraphs.textId, id)).orderBy(asc(draftingParagraphs.position));
  const words = await tx.select({ paragraphId: draftingWords.paragraphId, number: draftingWords.number, body: draftingWords.body, note: draftingWords.note, round: draftingWords.round, writtenOn: draftingWords.writtenOn, writtenByName: draftingWords.writtenByName, version: draftingWords.version })
    .from(draftingWords).where(eq(draftingWords.textId, id)).orderBy(desc(draftingWords.number));
  const positions = withPositions ? await tx.select(POSITION).from(draftingPositions).where(eq(draftingPositions.textId, id)).orderBy(asc(draftingPositions.organisationName)) : [];
  const rulings = await tx.select().from(draftingRulings).where(eq(draftingRulings.textId, id)).orderBy(desc(draftingRulings.ruledAt), desc(draftingRulings.id));
  const rows = paragraphs.map(({ id: paragraphId, number, words: standing }): DraftingParagraph => {
    const own = words.filter((one) => one.paragraphId === paragraphId);
    return {
      number, words: own.find((one) => one.number === standing)!, earlier: own.filter((one) => one.number !== standing), positions: positions.filter((one) => one.paragraphId === paragraphId),
      rulings: rulings.filter((one) => one.paragraphId === paragraphId).map(({ words: of, ruling, reason, ruledAt, ruledByName, recordedByName }) => ({ words: of, ruling, reason, ruledOn: dayOf(ruledAt), ruledByName, recordedByName })),
    };
  });
  return { ...text, rows, institutions: withPositions ? await readInstitutions(tx, { textId: id, groupId, isOver: OVER.some((one) => one === text.state) }) : [] };
}

const OVER = ["agreed", "set_aside", "discarded"] as const satisfies readonly DraftingState[];

const MORE = {
  id: draftingTexts.id, groupId: draftingTexts.groupId, groupName: workingGroups.name, message: draftingTexts.message, setAsideReason: draftingTexts.setAsideReason, version: draftingTexts.version, remindedOn: draftingTexts.remindedOn,
};

/** A text by what it is known by elsewhere. */
export const TEXT = { ...LINE, ...MORE };

const POSITION = {
  paragraphId: draftingPositions.paragraphId, organisationId: draftingPositions.organisationId, organisationName: draftingPositions.organisationName, words: draftingPositions.words, position: draftingPositions.position, reason: draftingPositions.reason,
  givenOn: draftingPositions.givenOn, givenByName: draftingPositions.givenByName, way: draftingPositions.way, proof: draftingPositions.proof,
};
