import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { presentationPersons } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand, found } from "@/server/command";
import { removePresentPerson as input } from "../schema";
import { loadOpenPresentation } from "./load-report";

/** Takes somebody off the list who was not there, or is listed twice. */
export const removePresentPerson = command({
  name: "presentation.remove_person",
  input,
  async run({ tx, actor }, { reference, personId }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    const presentation = await loadOpenPresentation(tx, action);
    const { jobTitle, institution, side } = presentationPersons;
    const [gone] = await tx.delete(presentationPersons).where(and(eq(presentationPersons.id, personId), eq(presentationPersons.presentationId, presentation.id))).returning({ jobTitle, institution, side });
    const person = found(gone);
    recordChanges(tx, changesOf(person, { jobTitle: null, institution: null, side: null }));
    return { output: { reference }, events: [{ type: "presentation.person_removed", subject: { table: "presentations", id: presentation.id }, actionId: action.id, facts: { jobTitle: person.jobTitle, institution: person.institution }, audience: "delegation" }] };
  },
});
