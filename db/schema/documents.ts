import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { DOCUMENT_KINDS, SCAN_STATES } from "@/domain/documents/lists";
import { EVIDENCE_KINDS } from "@/domain/organisations/lists";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, identity, moment, partialDate } from "./columns";
import { experts } from "./experts";
import { requests } from "./requests";
import { audience } from "./shared-enums";

export const documentKind = pgEnum("document_kind", DOCUMENT_KINDS);
export const scanState = pgEnum("scan_state", SCAN_STATES);
export const evidenceKind = pgEnum("evidence_kind", EVIDENCE_KINDS);

/** A file on record. The bytes lie in the file store under their SHA-256; the row is written last. */
export const documents = pgTable("documents", {
  id: identity(),
  requestId: uuid().references(() => requests.id),
  actionId: uuid().references(() => actions.id),
  /** Whose curriculum vitae it is: of no case, and read by the facility alone. */
  expertId: uuid().references(() => experts.id),
  kind: documentKind().notNull(),
  audience: audience().notNull().default("facility"),
  fileName: text().notNull(),
  mediaType: text().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  language: text(),
  /** The first file of a series of versions; null for that file itself. */
  firstId: uuid().references((): AnyPgColumn => documents.id),
  /** Counted within the series. */
  number: integer().notNull().default(1),
  scan: scanState().notNull().default("not_scanned"),
  scannedAt: moment(),
  uploadedBy: uuid().notNull(),
  uploadedByName: text().notNull(),
  uploadedAt: moment().notNull(),
}, (t) => [
  check("belongs_to_a_case", sql`${t.requestId} is not null or ${t.actionId} is not null or (${t.expertId} is not null and ${t.audience} = 'facility')`),
  check("not_empty", sql`${t.bytes} > 0`),
  check("later_versions_have_a_first", sql`(${t.number} = 1) = (${t.firstId} is null)`),
  uniqueIndex("one_document_a_version").on(t.firstId, t.number),
  index("documents_to_scan").on(t.uploadedAt).where(sql`scan = 'pending'`),
  index().on(t.requestId), index().on(t.actionId), index().on(t.expertId),
  ...rowPolicies("documents"),
]);

/** What proves a statement: a document, a page, an act, or a record in Suivi. */
export const evidence = pgTable("evidence", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  kind: evidenceKind().notNull(),
  title: text().notNull(),
  titleFr: text(),
  url: text(),
  documentId: uuid().references(() => documents.id),
  sourceDate: partialDate(),
  /** Another donor's part, named: contribution, not attribution. */
  contributionOf: text(),
}, (t) => [
  check("web_addresses_only", sql`${t.url} is null or ${t.url} ~ '^https?://'`),
  index().on(t.actionId),
  ...dateChecks("evidence", { source_date: t.sourceDate }),
  ...rowPolicies("evidence"),
]);
