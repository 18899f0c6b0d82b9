import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { documents } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found, type Mail } from "@/server/command";
import { recordScanInput } from "../schema";

/** Records what the virus scanner said of a file; managers hear of one that is infected. */
export const recordScan = command({
  name: "document.scan",
  input: recordScanInput,
  async run({ tx, actor, now }, { documentId, result }) {
    demand(actor, "document.scan");
    const [document] = await tx.select().from(documents).where(eq(documents.id, documentId));
    const { fileName, actionId, requestId, scan, uploadedByName } = found(document);
    const [scanned] = await tx.update(documents).set({ scan: result, scannedAt: now }).where(and(eq(documents.id, documentId), eq(documents.scan, "pending"))).returning({ id: documents.id });
    if (!scanned) refuse({ kind: "already_sent" });
    recordChanges(tx, changesOf({ scan }, { scan: result }));
    const mail: Mail[] = result === "infected" ? [{ template: "document.infected", to: { role: "manager" }, facts: { file: fileName, by: uploadedByName } }] : [];
    return { output: { documentId }, events: [{ type: "document.scanned", subject: { table: "documents", id: documentId }, actionId, requestId, facts: { file: fileName, result }, audience: "facility" }], mail };
  },
});
