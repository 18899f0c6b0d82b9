import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, outputVersions } from "@/db/schema";
import type { Audience } from "@/domain/documents/lists";

/** Opens (or closes) the files of an output's versions to an audience, as its state demands. */
export async function shareFiles(tx: Tx, outputId: string, audience: Audience): Promise<void> {
  const files = tx.select({ id: outputVersions.documentId }).from(outputVersions).where(eq(outputVersions.outputId, outputId));
  await tx.update(documents).set({ audience }).where(inArray(documents.id, files));
}
