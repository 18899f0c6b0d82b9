import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, outputFiles, outputPassages, outputVersions } from "@/db/schema";
import type { Audience } from "@/domain/documents/lists";
import { shareTexts } from "@/domain/texts/commands/share-texts";

/** Opens (or closes) to an audience what a version sent: its files and its words. */
export async function shareVersion(tx: Tx, versionId: string, audience: Audience): Promise<void> {
  const files = tx.select({ id: outputFiles.documentId }).from(outputFiles).where(eq(outputFiles.versionId, versionId));
  await tx.update(documents).set({ audience }).where(inArray(documents.id, files));
  const words = await tx.select({ id: outputPassages.textId }).from(outputPassages).where(eq(outputPassages.versionId, versionId));
  await shareTexts(tx, words.map(({ id }) => id), audience);
}

/** The same for every version of an output that was sent. */
export async function shareEveryVersion(tx: Tx, outputId: string, audience: Audience): Promise<void> {
  const sent = await tx.select({ id: outputVersions.id }).from(outputVersions).where(and(eq(outputVersions.outputId, outputId), isNotNull(outputVersions.sentAt)));
  for (const { id } of sent) await shareVersion(tx, id, audience);
}
