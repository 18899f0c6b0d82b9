import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { presentationNames, presentationPersons } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { namesKeptUntil } from "@/domain/participants/participant";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { addPresentPerson as input } from "../schema";
import { loadOpenPresentation } from "./load-report";

/** Lists somebody who was at the presentation in a function. The name is kept as long as a participant's, and stands in no history. */
export const addPresentPerson = command({
  name: "presentation.add_person",
  input,
  async run({ tx, actor, now }, { reference, fullName, ...person }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    const presentation = await loadOpenPresentation(tx, action);
    const deleteAfter = namesKeptUntil(presentation.endedOn ?? presentation.heldOn);
    if (fullName && deleteAfter < dayOf(now)) refuseField("fullName", "namesTooLate");
    await lockAction(tx, action.id);
    const [last] = await tx.select({ number: max(presentationPersons.number) }).from(presentationPersons).where(eq(presentationPersons.presentationId, presentation.id));
    const id = crypto.randomUUID();
    await tx.insert(presentationPersons).values({ id, actionId: action.id, presentationId: presentation.id, number: (last?.number ?? 0) + 1, ...person });
    if (fullName) await tx.insert(presentationNames).values({ personId: id, actionId: action.id, fullName, deleteAfter });
    recordChanges(tx, changesOf({}, person));
    return { output: { reference }, events: [{ type: "presentation.person_added", subject: { table: "presentations", id: presentation.id }, actionId: action.id, facts: { jobTitle: person.jobTitle, institution: person.institution }, audience: "delegation" }] };
  },
});
