import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, outputFiles } from "@/db/schema";
import { addDocument } from "@/domain/documents/commands/add-document";
import type { Actor } from "@/domain/policy/actor";
import type { TextOrigin } from "@/domain/texts/lists";
import { found } from "@/server/command";
import { keepFile } from "@/server/files";
import type { LoadedVersion } from "./load-version";

type Given = { actor: Actor; now: Date; version: LoadedVersion; file: File; language: string; origin: TextOrigin };

/** Puts a file into a version that is not sent yet; of a language that it has already the new file replaces the earlier one. */
export async function keepOutputFile(tx: Tx, { actor, now, version, file, language, origin }: Given): Promise<{ fileName: string }> {
  const kept = await keepFile(file);
  const [earlier] = await tx.select({ id: outputFiles.id, documentId: outputFiles.documentId }).from(outputFiles).where(and(eq(outputFiles.versionId, version.id), eq(outputFiles.language, language)));
  const [replaces] = earlier ? await tx.select({ id: documents.id, firstId: documents.firstId, number: documents.number }).from(documents).where(eq(documents.id, earlier.documentId)) : [];
  const documentId = await addDocument(tx, { actor, now, file: kept, kind: "output_file", audience: "facility", actionId: version.actionId, language, ...(earlier ? { replaces: found(replaces) } : {}) });
  if (earlier) await tx.update(outputFiles).set({ documentId, origin }).where(eq(outputFiles.id, earlier.id));
  else await tx.insert(outputFiles).values({ id: crypto.randomUUID(), outputId: version.outputId, actionId: version.actionId, versionId: version.id, language, origin, documentId });
  return kept;
}
