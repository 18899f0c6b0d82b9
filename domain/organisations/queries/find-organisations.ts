import { and, asc, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { organisations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { OrganisationKind } from "../lists";
import type { OrganisationChoice } from "../organisation-choice";

/** Organisations of these kinds for a list to choose from, by name; of one country when it is given. */
export async function findOrganisations(actor: Actor, { kinds, country }: { kinds: readonly OrganisationKind[]; country?: string }): Promise<OrganisationChoice[]> {
  const inCountry = country ? eq(organisations.country, country) : undefined;
  return as(actor, (tx) => tx
    .select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr, kind: organisations.kind, country: organisations.country, covers: organisations.covers })
    .from(organisations)
    .where(and(inArray(organisations.kind, [...kinds]), inCountry))
    .orderBy(asc(organisations.nameEn)));
}
