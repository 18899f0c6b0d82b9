import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { draftingParagraphs, draftingWords } from "@/db/schema";

type OfText = { id: string; actionId: string };
type Written = { body: string; note?: string | null; writtenOn: string; writtenByName: string };

/** Adds a paragraph with its first words. */
export async function writeParagraph(tx: Tx, { id: textId, actionId }: OfText, { number, position, ...written }: Written & { number: number; position: number }): Promise<void> {
  const paragraphId = crypto.randomUUID();
  await tx.insert(draftingParagraphs).values({ id: paragraphId, textId, actionId, number, position });
  await tx.insert(draftingWords).values({ paragraphId, textId, actionId, number: 1, ...written });
}

/** Puts new words in the place of words that institutions have been asked about: their positions on the old ones no longer count. */
export async function writeNewWords(tx: Tx, { id: textId, actionId }: OfText, paragraph: { id: string; words: { number: number } }, written: Written): Promise<void> {
  const number = paragraph.words.number + 1;
  await tx.insert(draftingWords).values({ paragraphId: paragraph.id, textId, actionId, number, ...written });
  await tx.update(draftingParagraphs).set({ words: number }).where(eq(draftingParagraphs.id, paragraph.id));
}
