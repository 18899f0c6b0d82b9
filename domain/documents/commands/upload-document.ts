import { loadAction } from "@/domain/actions/commands/load-action";
import { spaceOf } from "@/domain/policy/actor";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { uploadDocument as input } from "../schema";
import { addDocument } from "./add-document";
import { keepSent } from "./keep-sent";

/** Puts a file on the record of an Action, for the readers that were named. */
export const uploadDocument = command({
  name: "document.upload",
  input,
  async run({ tx, actor, now }, { reference, kind, audience, language, ...sent }) {
    const action = await loadAction(tx, reference);
    demand(actor, "document.upload", action.facts);
    // The authority adds files through its own forms, each with its own kind and readers.
    if (spaceOf(actor.role) !== "staff") refuse({ kind: "not_allowed" });
    const kept = await keepSent(actor, sent);
    const id = await addDocument(tx, { actor, now, file: kept, kind, audience, actionId: action.id, language });
    return { output: { reference, id }, events: [{ type: "document.added", subject: { table: "documents", id }, actionId: action.id, facts: { file: kept.fileName, kind }, audience }] };
  },
});
