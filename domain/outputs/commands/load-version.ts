import { and, asc, desc, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outputFiles, outputPassages, outputVersions, texts } from "@/db/schema";
import { hasWords, loadTexts } from "@/domain/texts/commands/load-texts";
import { found } from "@/server/command";
import { loadSections } from "./load-sections";

export type LoadedVersion = typeof outputVersions.$inferSelect;

/** The version that is being put together: what is added goes into it until it is sent; a new one begins where the last was sent. */
export async function openVersion(tx: Tx, output: { id: string; actionId: string }, { note, now }: { note: string | null; now: Date }): Promise<LoadedVersion> {
  const [last] = await tx.select().from(outputVersions).where(eq(outputVersions.outputId, output.id)).orderBy(desc(outputVersions.number)).limit(1);
  if (last && !last.sentAt) return last;
  const [version] = await tx.insert(outputVersions).values({ id: crypto.randomUUID(), outputId: output.id, actionId: output.actionId, number: (last?.number ?? 0) + 1, note, addedAt: now }).returning();
  return found(version);
}

/** What would be sent now: the files of the open version, and every section's text in each of its languages. */
export async function loadUnsent(tx: Tx, outputId: string) {
  const [open] = await tx.select().from(outputVersions).where(eq(outputVersions.outputId, outputId)).orderBy(desc(outputVersions.number)).limit(1);
  const files = open && !open.sentAt ? await tx.select({ id: outputFiles.id }).from(outputFiles).where(eq(outputFiles.versionId, open.id)) : [];
  const sections = await loadSections(tx, outputId);
  const words = (await loadTexts(tx, { table: "output_sections", ids: sections.map(({ id }) => id) })).filter(hasWords);
  return { files, sections, words };
}

/** The version the authority has, with the words and files it was sent. Refuses where none was sent. */
export async function loadSent(tx: Tx, outputId: string) {
  const [sent] = await tx.select().from(outputVersions).where(and(eq(outputVersions.outputId, outputId), isNotNull(outputVersions.sentAt))).orderBy(desc(outputVersions.number)).limit(1);
  const version = found(sent);
  const passages = await tx
    .select({ sectionId: outputPassages.sectionId, position: outputPassages.position, textId: texts.id, language: texts.language, origin: texts.origin, reviewedOn: texts.reviewedOn })
    .from(outputPassages).innerJoin(texts, eq(texts.id, outputPassages.textId)).where(eq(outputPassages.versionId, version.id)).orderBy(asc(outputPassages.position));
  const files = await tx.select({ language: outputFiles.language, documentId: outputFiles.documentId }).from(outputFiles).where(eq(outputFiles.versionId, version.id));
  return { ...version, passages, files };
}
