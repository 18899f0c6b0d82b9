import { and, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, documents, outputFiles, outputs, outputVersions } from "@/db/schema";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { AskedOutput } from "../asked-output";
import { readWrittenText } from "./find-output-text";

/** What an expert sees who came by a link to comment on an output: its text and newest files, and their own comments. Undefined when it is gone. */
export async function findOutputAsked(outputId: string, expert: string): Promise<AskedOutput | undefined> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [output] = await tx
      .select({ reference: actions.reference, type: outputs.type, titleEn: outputs.titleEn, titleFr: outputs.titleFr, state: outputs.state })
      .from(outputs).innerJoin(actions, eq(actions.id, outputs.actionId)).where(eq(outputs.id, outputId));
    if (!output) return undefined;
    const { sections, others } = await readWrittenText(tx, outputId);
    const isOwn = ({ side, writtenByName }: { side: string; writtenByName: string }) => side === "expert" && writtenByName === expert;
    const files = await tx
      .select({ versionNumber: outputVersions.number, language: outputFiles.language, id: documents.id, name: documents.fileName, bytes: documents.bytes })
      .from(outputFiles).innerJoin(outputVersions, eq(outputVersions.id, outputFiles.versionId)).innerJoin(documents, eq(documents.id, outputFiles.documentId)).where(eq(outputFiles.outputId, outputId));
    const newest = Math.max(...files.map(({ versionNumber }) => versionNumber));
    return { ...output, files: files.filter(({ versionNumber }) => versionNumber === newest), sections: sections.map((section) => ({ ...section, comments: section.comments.filter(isOwn) })), others: others.filter(isOwn) };
  });
}

/** A file of the output that a link to comment on it shows; undefined for every other file. */
export async function findAskedFile(outputId: string, documentId: string) {
  const [file] = await as(SYSTEM_ACTOR, (tx) => tx
    .select({ fileName: documents.fileName, mediaType: documents.mediaType, bytes: documents.bytes, sha256: documents.sha256, scan: documents.scan })
    .from(documents).where(and(eq(documents.id, documentId), inArray(documents.id, tx.select({ id: outputFiles.documentId }).from(outputFiles).where(eq(outputFiles.outputId, outputId))))));
  return file;
}
