import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { OUTPUT_STATES, OUTPUT_TYPES } from "@/domain/outputs/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, partialDate, updatedAt, version } from "./columns";
import { documents } from "./documents";
import { audience } from "./shared-enums";

export const outputState = pgEnum("output_state", OUTPUT_STATES);
export const outputType = pgEnum("output_type", OUTPUT_TYPES);
export const reviewVerdict = pgEnum("review_verdict", ["validated", "changes_asked"]);

export const outputs = pgTable("outputs", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  type: outputType().notNull(),
  titleEn: text().notNull(),
  titleFr: text(),
  state: outputState().notNull().default("drafting"),
  returnReason: text(),
  restrictedReason: text(),
  validatedOn: day(),
  validatedByName: text(),
  presentedOn: partialDate(),
  sourceUrl: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_output_of_a_number").on(t.actionId, t.number),
  check("returned_output_says_why", sql`${t.state} <> 'returned' or ${t.returnReason} is not null`),
  check("restricted_says_why", sql`${t.state} <> 'restricted' or ${t.restrictedReason} is not null`),
  ...dateChecks("outputs", { validated_on: t.validatedOn, presented_on: t.presentedOn }),
  ...rowPolicies("outputs"),
]);

export const outputVersions = pgTable("output_versions", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  language: text().notNull(),
  documentId: uuid().references(() => documents.id),
  note: text(),
  addedAt: moment().notNull(),
}, (t) => [uniqueIndex("one_version_of_a_number").on(t.outputId, t.number), index().on(t.actionId), ...rowPolicies("output_versions")]);

/** One part of an output's structured text; its words are texts (`output_sections`, `body`) in their languages. */
export const outputSections = pgTable("output_sections", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  position: integer().notNull(),
  /** Taken out of the text; what was sent before still has it. */
  removedAt: moment(),
}, (t) => [index().on(t.outputId), index().on(t.actionId), ...rowPolicies("output_sections")]);

export const outputReviews = pgTable("output_reviews", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  audience: audience().notNull().default("authority"),
  verdict: reviewVerdict().notNull(),
  comment: text(),
  organisationName: text().notNull(),
  reviewerName: text().notNull(),
  reviewedOn: day().notNull(),
}, (t) => [index().on(t.actionId), ...rowPolicies("output_reviews")]);
