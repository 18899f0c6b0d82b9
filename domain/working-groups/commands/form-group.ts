import { changesOf, recordChanges } from "@/db/save";
import { workingGroups } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { form } from "../schema";
import { addSeat } from "./add-seat";
import { chooseInstitution } from "./choose-institution";
import { findGroupOf } from "./load-group";

/** Forms the Action's working group around the institution that chairs it. */
export const formGroup = command({
  name: "group.form",
  input: form,
  async run({ tx, actor }, { reference, name, mandate, formedOn, personName, sex, level, email, function: post, ...institution }) {
    const action = await loadAction(tx, reference);
    demand(actor, "group.form", action.facts);
    demandNotEnded(action, "formGroup");
    if (await findGroupOf(tx, action.id)) refuse({ kind: "already_sent" });
    const chair = await chooseInstitution(tx, institution, action.facts.countries);
    const id = crypto.randomUUID();
    await tx.insert(workingGroups).values({ id, actionId: action.id, name, mandate, formedOn });
    recordChanges(tx, changesOf({}, { name, mandate, formedOn }));
    await addSeat(tx, { groupId: id, actionId: action.id, organisation: chair, personName, sex, level, email, function: post, role: "chair", joinedOn: formedOn, replacesId: null });
    return { output: { reference }, events: [{ type: "group.formed", subject: { table: "working_groups", id }, actionId: action.id, facts: { name, chair: chair.name } }, ...chair.events] };
  },
});
