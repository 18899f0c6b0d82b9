import { addMember } from "@/domain/working-groups/commands/add-member";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { actionInDesign } from "./cases";
import { done } from "./doing";
import type { People } from "./people";

/** A group of two, the chair and the employment agency, of a new Action. Returns its reference. */
export async function groupOfTwo(p: People): Promise<string> {
  const reference = await actionInDesign(p);
  await done(formGroup, p.mira, { reference, name: "Working group", organisationId: p.ilir.organisationId, personName: "Ilir Hoxha" });
  await done(addMember, p.mira, { reference, newOrganisation: "Employment agency", newOrganisationKind: "agency", personName: "Boris", email: "boris@agency.example", role: "member" });
  return reference;
}
