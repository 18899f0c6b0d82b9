import { eq, or } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { documents } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, found } from "@/server/command";
import { shareDocumentInput } from "../schema";
import { loadNewest } from "./load-document";

/** Changes who may see a file; all its versions follow. */
export const shareDocument = command({
  name: "document.share",
  input: shareDocumentInput,
  async run({ tx, actor }, { reference, documentId, audience }) {
    const action = await loadAction(tx, reference);
    const newest = await loadNewest(tx, actor, { action, documentId });
    const first = newest.firstId ?? newest.id;
    const [changed] = await tx.update(documents).set({ audience }).where(or(eq(documents.id, first), eq(documents.firstId, first))).returning({ id: documents.id });
    found(changed);
    recordChanges(tx, changesOf({ audience: newest.audience }, { audience }));
    return { output: { reference }, events: [{ type: "document.shared", subject: { table: "documents", id: newest.id }, actionId: action.id, facts: { file: newest.fileName, audience }, audience: "facility" }] };
  },
});
