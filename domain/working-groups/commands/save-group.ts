import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
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
    if (about.mandateLetterId) {
      const [letter] = await tx.select({ id: documents.id }).from(documents).where(and(eq(documents.id, about.mandateLetterId), eq(documents.actionId, action.id)));
      if (!letter) refuseField("mandateLetterId", "choose");
    }
    await save(tx, workingGroups, group, version, about);
    return { output: { reference }, events: [{ type: "group.saved", subject: { table: "working_groups", id: group.id }, actionId: action.id, facts: { name: about.name } }] };
  },
});
