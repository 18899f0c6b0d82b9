import { command } from "@/server/command";
import { addMemberInput } from "../schema";
import { addSeat } from "./add-seat";
import { chooseInstitution } from "./choose-institution";
import { loadGroup } from "./load-group";

/** Seats an institution, and the person who comes for it, at the table. */
export const addMember = command({
  name: "member.add",
  input: addMemberInput,
  async run({ tx, actor }, { reference, organisationId, newOrganisation, newOrganisationKind, newOrganisationCountry, ...seat }) {
    const { action, group } = await loadGroup(tx, { actor, permission: "group.form", reference, move: "addMember" });
    const organisation = await chooseInstitution(tx, { organisationId, newOrganisation, newOrganisationKind, newOrganisationCountry }, action.facts.countries);
    const { event } = await addSeat(tx, { ...seat, groupId: group.id, actionId: action.id, organisation });
    return { output: { reference }, events: [event, ...organisation.events] };
  },
});
