import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { organisations, seats } from "@/db/schema";
import type { OrganisationKind } from "@/domain/organisations/lists";
import type { Actor } from "@/domain/policy/actor";
import { id as uuid } from "@/domain/shared/fields";
import { nameOfSeat, seatsFor, type NewSeat } from "../seat";

export type SeatsToGive = { id: string; nameEn: string; nameFr: string | null; kind: OrganisationKind; covers: string[]; mayBe: readonly NewSeat[]; seats: { id: string; title: string; is: NewSeat }[] };

/** The seats of an organisation to which somebody can be invited, and what a new one may be; null where there is no such organisation. */
export async function findSeatsToGive(actor: Actor, organisationId: string): Promise<SeatsToGive | null> {
  if (!uuid.safeParse(organisationId).success) return null;
  return as(actor, async (tx) => {
    const [organisation] = await tx.select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr, kind: organisations.kind, covers: organisations.covers }).from(organisations).where(eq(organisations.id, organisationId));
    if (!organisation) return null;
    const known = await tx.select({ id: seats.id, title: seats.title, role: seats.role, kind: seats.kind }).from(seats).where(eq(seats.organisationId, organisationId)).orderBy(asc(seats.title));
    return { ...organisation, mayBe: seatsFor(organisation.kind), seats: known.map(({ id, title, ...is }) => ({ id, title, is: nameOfSeat(is) })) };
  });
}
