import { changesOf, recordChanges } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command } from "@/server/command";
import { takeTurns } from "@/db/turns";
import { addVersionInput } from "../schema";
import { addDocument } from "./add-document";
import { keepSent } from "./keep-sent";
import { loadNewest } from "./load-document";

/** Puts a newer version of a file on record, for the same readers; the earlier ones stay. */
export const addVersion = command({
  name: "document.add_version",
  input: addVersionInput,
  async run({ tx, actor, now }, { reference, documentId, language, ...sent }) {
    const action = await loadAction(tx, reference);
    await takeTurns(tx, documentId);
    const newest = await loadNewest(tx, actor, { action, documentId });
    const kept = await keepSent(actor, sent);
    const id = await addDocument(tx, { actor, now, file: kept, kind: newest.kind, audience: newest.audience, actionId: action.id, language, replaces: newest });
    recordChanges(tx, changesOf({ file: newest.fileName }, { file: kept.fileName }));
    return { output: { reference, id }, events: [{ type: "document.version_added", subject: { table: "documents", id }, actionId: action.id, facts: { file: kept.fileName, version: newest.number + 1 }, audience: newest.audience }] };
  },
});
