import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations, recommendationAddressees } from "@/db/schema";
import { findOrganisation } from "@/domain/organisations/commands/add-organisation";
import { refuseField } from "@/domain/shared/problem";

type Lead = { addresseeId: string | null; addresseeName: string | null };
type Others = { others: readonly string[]; otherNames: string | null };
export type Other = { organisationId: string | null; organisationName: string };

/** The one body that leads. A typed name is there because the list does not hold it, so it goes before the list's choice. */
export async function leadOf(tx: Tx, { addresseeId, addresseeName }: Lead): Promise<{ addresseeId: string | null; addresseeName: string }> {
  if (addresseeName || !addresseeId) return { addresseeId: null, addresseeName: addresseeName ?? refuseField("addresseeName", "required") };
  const organisation = (await findOrganisation(tx, addresseeId)) ?? refuseField("addresseeId", "choose");
  return { addresseeId, addresseeName: organisation.nameEn };
}

/** The other bodies it is addressed to: ticked, or written one a line. None twice, and none that leads. */
export async function othersOf(tx: Tx, lead: { addresseeName: string }, { others, otherNames }: Others): Promise<Other[]> {
  const known = others.length > 0 ? await tx.select({ organisationId: organisations.id, organisationName: organisations.nameEn }).from(organisations).where(inArray(organisations.id, [...others])) : [];
  if (known.length < new Set(others).size) refuseField("others", "choose");
  const typed = (otherNames ?? "").split("\n").map((line) => line.trim()).filter(Boolean).map((organisationName) => ({ organisationId: null, organisationName }));
  if (typed.some(({ organisationName }) => organisationName.length > 200)) refuseField("otherNames", "tooLong", { most: 200 });
  if (typed.length > 20) refuseField("otherNames", "tooManyLines");
  const all = [...known, ...typed].filter(({ organisationName }) => organisationName !== lead.addresseeName);
  return all.filter(({ organisationName }, index) => all.findIndex((one) => one.organisationName === organisationName) === index);
}

/** Writes the rows of the other bodies of one recommendation. */
export async function insertOthers(tx: Tx, { recommendationId, actionId, others }: { recommendationId: string; actionId: string; others: readonly Other[] }): Promise<void> {
  if (others.length > 0) await tx.insert(recommendationAddressees).values(others.map((other) => ({ id: crypto.randomUUID(), recommendationId, actionId, ...other })));
}

/** Their names as a history shows them. */
export const namesOf = (others: readonly Other[]) => others.map(({ organisationName }) => organisationName).sort();

type Contact = { contactName: string | null; contactEmail: string | null; contactLocale: "en" | "fr" };

/** Whom to ask there: a person by name with an address, or nobody in particular. */
export function contactOf({ contactName, contactEmail, contactLocale }: Contact) {
  if (contactName && !contactEmail) refuseField("contactEmail", "email");
  return { contactName, contactEmail, contactLocale: contactEmail ? contactLocale : null };
}
