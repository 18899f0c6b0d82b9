import { and, asc, desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, handoverAsks, handoverContacts, handoverDossiers } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import type { Exchange } from "../exchange";

/** What passes between the facility and the receiver of one handover: contacts, frozen dossiers, and what was asked by link. */
export async function findExchange(actor: Actor, handoverId: string): Promise<Exchange> {
  if (!may(actor, "handover.read_exchange")) return { contacts: [], dossiers: [], asks: [] };
  return as(actor, async (tx) => {
    const [contacts, dossiers, asks] = await Promise.all([
      tx.select({
        id: handoverContacts.id, name: handoverContacts.name, jobTitle: handoverContacts.jobTitle, organisationName: handoverContacts.organisationName, email: handoverContacts.email, phone: handoverContacts.phone,
        consentOn: handoverContacts.consentOn, consentHow: handoverContacts.consentHow, withdrawnOn: handoverContacts.withdrawnOn, version: handoverContacts.version,
      }).from(handoverContacts).where(eq(handoverContacts.handoverId, handoverId)).orderBy(asc(handoverContacts.name), asc(handoverContacts.id)),
      tx.select({ number: handoverDossiers.number, hash: handoverDossiers.hash, sha256: handoverDossiers.sha256, bytes: handoverDossiers.bytes, manifest: handoverDossiers.manifest, takenAt: handoverDossiers.takenAt, takenByName: handoverDossiers.takenByName, isWithdrawn: IS_WITHDRAWN })
        .from(handoverDossiers).where(eq(handoverDossiers.handoverId, handoverId)).orderBy(desc(handoverDossiers.number)),
      tx.select({
        id: handoverAsks.id, kind: handoverAsks.kind, days: handoverAsks.days, toName: handoverAsks.toName, toAddress: handoverAsks.toAddress, askedOn: handoverAsks.askedOn, askedByName: handoverAsks.askedByName,
        expiresOn: handoverAsks.expiresOn, remindedOn: handoverAsks.remindedOn, answeredOn: handoverAsks.answeredOn,
      }).from(handoverAsks).where(eq(handoverAsks.handoverId, handoverId)).orderBy(desc(handoverAsks.askedOn), desc(handoverAsks.id)),
    ]);
    return { contacts, dossiers, asks };
  });
}

/** Names somebody who has taken their consent back: told by the very words that were frozen. */
export const IS_WITHDRAWN = sql<boolean>`exists(
  select from handover_contacts c, jsonb_array_elements(${handoverDossiers.body}::jsonb -> 'contacts') frozen
  where c.handover_id = "handover_dossiers"."handover_id" and c.withdrawn_on is not null and frozen ->> 'name' = c.name and frozen ->> 'organisation' = c.organisation_name
    and not exists (select from handover_contacts again where again.handover_id = c.handover_id and again.withdrawn_on is null and again.name = c.name and again.organisation_name = c.organisation_name))`;

type Archive = { fileName: string; mediaType: string; bytes: number; sha256: string; scan: "clean" };

/** The archive of a frozen dossier of this Action, as a file to send; undefined when there is none for this reader. */
export async function findDossierFile(actor: Actor, { reference, handoverId, number }: { reference: string; handoverId: string; number: number }): Promise<Archive | undefined> {
  if (!may(actor, "handover.read_exchange")) return undefined;
  const [row] = await as(actor, (tx) => tx.select({ sha256: handoverDossiers.sha256, bytes: handoverDossiers.bytes }).from(handoverDossiers).innerJoin(actions, eq(actions.id, handoverDossiers.actionId))
    .where(and(eq(actions.reference, reference), eq(handoverDossiers.handoverId, handoverId), eq(handoverDossiers.number, number))));
  return row && { ...row, fileName: `${reference} dossier ${number}.zip`, mediaType: "application/zip", scan: "clean" };
}
