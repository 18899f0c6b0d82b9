import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ASK_KINDS } from "@/domain/handovers/exchange";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, version } from "./columns";
import { handovers } from "./follow-up";

export const handoverAskKind = pgEnum("handover_ask_kind", ASK_KINDS);

const ofHandover = () => ({
  id: identity(),
  handoverId: uuid().notNull().references(() => handovers.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
});

/** Somebody whom the receiver may write to or call: here only once they agreed to it. */
export const handoverContacts = pgTable("handover_contacts", {
  ...ofHandover(),
  name: text().notNull(),
  jobTitle: text(),
  organisationName: text().notNull(),
  email: text(),
  phone: text(),
  consentOn: day().notNull(),
  /** How they agreed: by a mail, on a form, at a meeting. */
  consentHow: text().notNull(),
  withdrawnOn: day(),
  version: version(),
}, (t) => [
  index().on(t.handoverId), index().on(t.actionId),
  check("contact_can_be_reached", sql`num_nonnulls(${t.email}, ${t.phone}) > 0`),
  ...dateChecks("handover_contacts", { consent_on: t.consentOn, withdrawn_on: t.withdrawnOn }),
  ...rowPolicies("handover_contacts"),
]);

/** What is handed over, frozen: the content as the very bytes of which the hash is told, and the archive that was made of it. Written once. */
export const handoverDossiers = pgTable("handover_dossiers", {
  ...ofHandover(),
  number: integer().notNull(),
  body: text().notNull(),
  /** SHA-256 of the body in UTF-8. */
  hash: text().notNull(),
  /** One line a file of the archive, as `sha256sum -c` reads it. */
  manifest: text().notNull(),
  /** The archive's own hash: its name in the store of files. */
  sha256: text().notNull(),
  bytes: integer().notNull(),
  takenAt: moment().notNull(),
  takenByName: text().notNull(),
}, (t) => [
  uniqueIndex("one_dossier_of_a_number").on(t.handoverId, t.number),
  check("dossier_is_the_hash_of_its_body", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  index().on(t.actionId),
  ...rowPolicies("handover_dossiers"),
]);

/** One message to the receiver, answered by a link: what of the items they take, or later how far the taken ones are. */
export const handoverAsks = pgTable("handover_asks", {
  ...ofHandover(),
  kind: handoverAskKind().notNull(),
  /** Of a later status: how many days after the acceptance it was due. */
  days: integer(),
  toName: text().notNull(),
  toAddress: text().notNull(),
  locale: text({ enum: ["en", "fr"] }).notNull(),
  message: text(),
  askedOn: day().notNull(),
  askedByName: text().notNull(),
  /** Last day of the link: without an answer until then it was silence. */
  expiresOn: day().notNull(),
  remindedOn: day(),
  answeredOn: day(),
}, (t) => [
  index().on(t.handoverId), index().on(t.actionId),
  uniqueIndex("one_status_ask_a_day").on(t.handoverId, t.days),
  check("a_status_ask_has_its_day", sql`(${t.kind} = 'status') = (${t.days} is not null)`),
  ...dateChecks("handover_asks", { asked_on: t.askedOn, expires_on: t.expiresOn, reminded_on: t.remindedOn, answered_on: t.answeredOn }),
  ...rowPolicies("handover_asks"),
]);
