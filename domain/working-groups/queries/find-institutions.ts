import { and, arrayOverlaps, asc, inArray, notInArray, or } from "drizzle-orm";
import { as } from "@/db/client";
import { organisations } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";

export type Institution = { id: string; nameEn: string; nameFr: string | null; country: string | null };

/** Institutions that may sit in a working group: those of the Action's countries, and bodies of no one country. */
export async function findInstitutions(actor: Actor, countries: readonly string[]): Promise<Institution[]> {
  const near = countries.length === 0 ? undefined
    : or(inArray(organisations.country, [...countries]), arrayOverlaps(organisations.covers, [...countries]), inArray(organisations.kind, ["international_organisation", "regional_organisation"]));
  return as(actor, (tx) => tx.select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr, country: organisations.country })
    .from(organisations).where(and(notInArray(organisations.kind, ["facility", "programme"]), near)).orderBy(asc(organisations.nameEn)).limit(500));
}
