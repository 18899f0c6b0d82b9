import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { organisations } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { addOrganisationInput } from "../schema";

/** Adds an organisation that Suivi did not know. A delegation covers the country where it is, unless others are named. */
export const addOrganisation = command({
  name: "organisation.add",
  input: addOrganisationInput,
  async run({ tx, actor }, input) {
    demand(actor, "organisation.add");
    if (input.covers.length > 0 && input.kind !== "eu_delegation") refuseField("covers", "choose");
    const covers = input.kind === "eu_delegation" && input.covers.length === 0 && input.country ? [input.country] : input.covers;
    if (input.kind === "eu_delegation" && covers.length === 0) refuseField("covers", "choose");
    const organisation = await insertOrganisation(tx, { ...input, covers });
    recordChanges(tx, changesOf({}, input));
    return { output: { id: organisation.id }, events: [organisationAdded(organisation)] };
  },
});

type NewOrganisation = Omit<typeof organisations.$inferInsert, "id">;

/** Writes the row of a new organisation, for commands that need one on their way; the event is `organisationAdded`. */
export async function insertOrganisation(tx: Tx, values: NewOrganisation): Promise<NewOrganisation & { id: string }> {
  const organisation = { ...values, id: crypto.randomUUID() };
  await tx.insert(organisations).values(organisation);
  return organisation;
}

/** Tells the facility that an organisation joined the list. */
export function organisationAdded({ id, nameEn }: { id: string; nameEn: string }) {
  return { type: "organisation.added" as const, subject: { table: "organisations", id }, facts: { name: nameEn }, audience: "facility" as const };
}

/** The organisation with this id, or undefined. */
export async function findOrganisation(tx: Tx, id: string) {
  const [row] = await tx.select({ id: organisations.id, nameEn: organisations.nameEn, kind: organisations.kind, country: organisations.country }).from(organisations).where(eq(organisations.id, id));
  return row;
}
