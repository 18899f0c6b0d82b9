import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recordChanges, save } from "@/db/save";
import { documents, workingGroups } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { saveInput } from "../schema";
import { findGroupOf } from "./load-group";

/** Corrects the working group's name, mandate, mandate letter or date. */
export const saveGroup = command({
  name: "group.save",
  input: saveInput,
  async run({ tx, actor }, { reference, version, ...about }) {
    const action = await loadAction(tx, reference);
    demand(actor, "group.form", action.facts);
    const group = found(await findGroupOf(tx, action.id));
    const letter = about.mandateLetterId ? await letterOf(tx, action.id, about.mandateLetterId) : null;
    await save(tx, workingGroups, group, version, about);
    if (about.mandateLetterId !== group.mandateLetterId) recordChanges(tx, [{ field: "mandateLetter", before: null, after: letter }]);
    return { output: { reference }, events: [{ type: "group.saved", subject: { table: "working_groups", id: group.id }, actionId: action.id, facts: { name: about.name } }] };
  },
});

/** The name of the file, which must be one of this Action. */
async function letterOf(tx: Tx, actionId: string, id: string): Promise<string> {
  const [letter] = await tx.select({ fileName: documents.fileName }).from(documents).where(and(eq(documents.id, id), eq(documents.actionId, actionId)));
  return letter?.fileName ?? refuseField("mandateLetterId", "choose");
}
