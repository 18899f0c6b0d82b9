import { ORGANISATION_KINDS } from "@/domain/organisations/lists";
import type { OrganisationChoice } from "@/domain/organisations/organisation-choice";
import { findOrganisations } from "@/domain/organisations/queries/find-organisations";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import { seatsFor } from "../seat";

/** The organisations to whose seats this person may invite somebody. */
export async function findOrganisationsWithSeats(actor: Actor): Promise<OrganisationChoice[]> {
  return findOrganisations(actor, { kinds: ORGANISATION_KINDS.filter((kind) => seatsFor(kind).length > 0 && (kind !== "facility" || may(actor, "staff.appoint"))) });
}
