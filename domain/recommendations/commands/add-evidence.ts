import type { Tx } from "@/db/client";
import { evidence } from "@/db/schema";
import { addDocument } from "@/domain/documents/commands/add-document";
import type { Actor } from "@/domain/policy/actor";
import { keepFile } from "@/server/files";

export type GivenProof = { evidenceTitle: string | null; evidenceUrl: string | null; contributionOf: string | null; file: File | null };

/** Writes what proves a statement inside another command: a file, a page or a named statement. Answers null when nothing was given. */
export async function addEvidence(tx: Tx, { actor, now, actionId, proof }: { actor: Actor; now: Date; actionId: string; proof: GivenProof }): Promise<string | null> {
  const { evidenceTitle, evidenceUrl, contributionOf, file } = proof;
  if (!file && !evidenceUrl && !evidenceTitle) return null;
  const kept = file && (await keepFile(file));
  // The file stays between the authority and the facility; its title is part of the record that delegations read.
  const documentId = kept && (await addDocument(tx, { actor, now, file: kept, kind: "evidence", audience: "authority", actionId }));
  const id = crypto.randomUUID();
  await tx.insert(evidence).values({
    id, actionId, documentId, contributionOf, url: evidenceUrl,
    kind: documentId ? "document" : evidenceUrl ? "web_page" : "statement",
    title: evidenceTitle ?? kept?.fileName ?? evidenceUrl ?? "",
  });
  return id;
}
