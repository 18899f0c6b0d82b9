import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CONCEPT_STATES, SIDES } from "@/domain/concepts/lifecycle";
import { CONCEPT_PARTS } from "@/domain/concepts/parts";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, updatedAt, version } from "./columns";
import { audience } from "./shared-enums";

export const conceptState = pgEnum("concept_state", CONCEPT_STATES);
export const side = pgEnum("side", SIDES);

export const concepts = pgTable("concepts", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull().default(1),
  state: conceptState().notNull().default("drafting"),
  /** In which language it is written; its versions and translations are rows of `texts`, these columns what stands now. */
  language: text({ enum: DOCUMENT_LANGUAGES }).notNull(),
  purpose: text().notNull().default(""),
  approach: text().notNull().default(""),
  plannedActivities: text().notNull().default(""),
  expectedResults: text().notNull().default(""),
  risks: text().notNull().default(""),
  otherInitiatives: text().notNull().default(""),
  acceptedOn: day(),
  /** What the authority wants changed, until the text is opened again. */
  changesAsked: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_concept_of_a_number").on(t.actionId, t.number),
  check("accepted_has_date", sql`${t.state} <> 'accepted_by_both' or ${t.acceptedOn} is not null`),
  ...dateChecks("concepts", { accepted_on: t.acceptedOn }),
  ...rowPolicies("concepts"),
]);

/** One side's acceptance of one version; unlocking voids it, it is never deleted. */
export const conceptAcceptances = pgTable("concept_acceptances", {
  id: identity(),
  conceptId: uuid().notNull().references(() => concepts.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  side: side().notNull(),
  /** Which text: its number among the versions. */
  versionNumber: integer().notNull(),
  /** In which languages it was accepted: its own always, and translations that were read beside it. */
  languages: text().array().notNull(),
  acceptedByName: text().notNull(),
  acceptedOn: day().notNull(),
  /** Named when somebody accepted for the authority, with the proof. */
  onBehalfOf: text(),
  voidedAt: moment(),
}, (t) => [
  index().on(t.actionId),
  uniqueIndex("one_standing_acceptance_a_side").on(t.conceptId, t.side).where(sql`voided_at is null`),
  ...rowPolicies("concept_acceptances"),
]);

/** The text as one side handed it to the other, each time: the very versions of its words, in each language; written once. */
export const conceptVersions = pgTable("concept_versions", {
  id: identity(),
  conceptId: uuid().notNull().references(() => concepts.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  writtenOn: day().notNull(),
  writtenByName: text().notNull(),
  writtenBySide: side().notNull(),
  language: text({ enum: DOCUMENT_LANGUAGES }).notNull(),
  textIds: uuid().array().notNull(),
}, (t) => [uniqueIndex("one_concept_version_of_a_number").on(t.actionId, t.number), ...dateChecks("concept_versions", { written_on: t.writtenOn }), ...rowPolicies("concept_versions")]);

/** Something said about one paragraph of the concept, among the facility's people or to the other side as well. */
export const conceptComments = pgTable("concept_comments", {
  id: identity(),
  conceptId: uuid().notNull().references(() => concepts.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  part: text({ enum: CONCEPT_PARTS }).notNull(),
  /** How the paragraph began when it was commented: it is found again by it after the text has moved. */
  quote: text().notNull(),
  text: text().notNull(),
  audience: audience().notNull(),
  byId: uuid().notNull(),
  byName: text().notNull(),
  organisationName: text().notNull(),
  writtenOn: day().notNull(),
  resolvedOn: day(),
  resolvedByName: text(),
  version: version(),
}, (t) => [
  index().on(t.actionId),
  check("comments_stay_between_both_sides", sql`${t.audience} in ('facility', 'authority')`),
  check("resolved_comment_says_by_whom", sql`(${t.resolvedOn} is null) = (${t.resolvedByName} is null)`),
  ...dateChecks("concept_comments", { written_on: t.writtenOn, resolved_on: t.resolvedOn }),
  ...rowPolicies("concept_comments"),
]);
