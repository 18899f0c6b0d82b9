import { asc, desc, eq, or } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, documents, outputFiles, outputs, outputVersions } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import type { DocumentRow } from "../document";

/** Every file of an Action and of the request it came from, as far as this actor may see them, with the versions before it. */
export async function findDocuments(actor: Actor, reference: string): Promise<DocumentRow[]> {
  if (!isReference(reference)) return [];
  const rows = await as(actor, (tx) => tx
    .select({
      id: documents.id, kind: documents.kind, audience: documents.audience, language: documents.language, fileName: documents.fileName, bytes: documents.bytes, uploadedByName: documents.uploadedByName,
      uploadedAt: documents.uploadedAt, scan: documents.scan, sha256: documents.sha256, number: documents.number, firstId: documents.firstId, actionId: documents.actionId, outputNumber: outputs.number, version: outputVersions.number,
    })
    .from(actions).innerJoin(documents, or(eq(documents.actionId, actions.id), eq(documents.requestId, actions.requestId)))
    .leftJoin(outputFiles, eq(outputFiles.documentId, documents.id)).leftJoin(outputVersions, eq(outputVersions.id, outputFiles.versionId)).leftJoin(outputs, eq(outputs.id, outputVersions.outputId))
    .where(eq(actions.reference, reference)).orderBy(asc(documents.kind), desc(documents.uploadedAt)));
  const files = rows.map(({ uploadedAt, actionId, outputNumber, version, firstId, ...row }) => ({
    ...row, series: firstId ?? row.id, uploadedOn: dayOf(uploadedAt), isOfRequest: actionId === null, output: outputNumber !== null && version !== null ? { number: outputNumber, version } : null,
  }));
  const newest = files.filter(({ series, number }) => !files.some((other) => other.series === series && other.number > number));
  return newest.map(({ series, ...file }) => ({ ...file, earlier: files.filter((other) => other.series === series && other.number < file.number).sort((one, other) => other.number - one.number) }));
}
