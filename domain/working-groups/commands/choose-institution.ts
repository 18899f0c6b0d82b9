import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations } from "@/db/schema";
import { findOrganisation, insertOrganisation, organisationAdded } from "@/domain/organisations/commands/add-organisation";
import type { OrganisationKind } from "@/domain/organisations/lists";
import { refuseField } from "@/domain/shared/problem";
import type { CommandEvent } from "@/server/command";

type Input = { organisationId: string | null; newOrganisation: string | null; newOrganisationKind: OrganisationKind; newOrganisationCountry: string | null };
type Chosen = { id: string; name: string; events: CommandEvent[] };

/** The institution chosen from the list, or the one typed: one that is known by that name in the country is taken, not doubled. */
export async function chooseInstitution(tx: Tx, input: Input, actionCountries: readonly string[]): Promise<Chosen> {
  if (input.organisationId) {
    const known = await findOrganisation(tx, input.organisationId);
    return known ? { id: known.id, name: known.nameEn, events: [] } : refuseField("organisationId", "choose");
  }
  if (!input.newOrganisation) return refuseField("organisationId", "institution");
  const country = input.newOrganisationCountry ?? (actionCountries.length === 1 ? actionCountries[0]! : null);
  const [known] = await tx.select({ id: organisations.id, name: organisations.nameEn }).from(organisations)
    .where(and(sql`lower(${organisations.nameEn}) = lower(${input.newOrganisation})`, country ? eq(organisations.country, country) : sql`${organisations.country} is null`));
  if (known) return { ...known, events: [] };
  const added = await insertOrganisation(tx, { nameEn: input.newOrganisation, kind: input.newOrganisationKind, country });
  return { id: added.id, name: added.nameEn, events: [organisationAdded(added)] };
}
