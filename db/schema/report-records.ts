import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { SEAL_KINDS } from "@/domain/reports/lifecycle";
import { REPORT_SECTIONS } from "@/domain/reports/sections";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, version } from "./columns";
import { finalReports } from "./reports";
import { audience } from "./shared-enums";

export const sealKind = pgEnum("seal_kind", SEAL_KINDS);
export const reportSection = pgEnum("report_section", REPORT_SECTIONS);

const ofReport = () => ({
  id: identity(),
  reportId: uuid().notNull().references(() => finalReports.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
});

/**
 * A report as it stood when it was sent to the authority, or for good: facts, words and who cleared them, as the very bytes
 * of which the hash is told. Written once; the database itself counts the hash again.
 */
export const reportSeals = pgTable("report_seals", {
  ...ofReport(),
  number: integer().notNull(),
  kind: sealKind().notNull(),
  body: text().notNull(),
  /** SHA-256 of the body in UTF-8. */
  hash: text().notNull(),
  takenAt: moment().notNull(),
  takenByName: text().notNull(),
}, (t) => [
  uniqueIndex("one_seal_of_a_number").on(t.reportId, t.number),
  uniqueIndex("one_frozen_seal").on(t.reportId).where(sql`kind = 'frozen'`),
  check("seal_is_the_hash_of_its_body", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  index().on(t.actionId),
  ...rowPolicies("report_seals"),
]);

/** What a frozen report says wrongly, what is right, and why; told after it, never in it. */
export const reportCorrections = pgTable("report_corrections", {
  ...ofReport(),
  number: integer().notNull(),
  /** The difference that it explains (domain/reports/differences.ts); null for what the record itself does not hold. */
  differenceKey: text(),
  said: text().notNull(),
  corrected: text().notNull(),
  reason: text().notNull(),
  recordedOn: day().notNull(),
  recordedByName: text().notNull(),
}, (t) => [uniqueIndex("one_correction_of_a_number").on(t.reportId, t.number), index().on(t.actionId), ...dateChecks("report_corrections", { recorded_on: t.recordedOn }), ...rowPolicies("report_corrections")]);

/** A remark on one section: among the facility, or shared with the authority. */
export const reportComments = pgTable("report_comments", {
  ...ofReport(),
  section: reportSection().notNull(),
  audience: audience().notNull(),
  text: text().notNull(),
  writtenById: uuid().notNull(),
  writtenByName: text().notNull(),
  organisationName: text().notNull(),
  writtenAt: moment().notNull(),
  resolvedOn: day(),
  resolvedByName: text(),
  answer: text(),
  version: version(),
}, (t) => [
  check("resolved_by_somebody", sql`(${t.resolvedOn} is null) = (${t.resolvedByName} is null)`),
  check("comments_are_no_publication", sql`${t.audience} in ('facility', 'authority')`),
  index().on(t.actionId), index().on(t.reportId),
  ...dateChecks("report_comments", { resolved_on: t.resolvedOn }),
  ...rowPolicies("report_comments"),
]);
