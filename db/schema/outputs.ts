import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { OUTPUT_STATES, OUTPUT_TYPES } from "@/domain/outputs/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, partialDate, updatedAt, version } from "./columns";
import { documents } from "./documents";
import { textOrigin, texts } from "./texts";

export const outputState = pgEnum("output_state", OUTPUT_STATES);
export const outputType = pgEnum("output_type", OUTPUT_TYPES);

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

/** What is sent together: files, and the structured text as it stood then. Once sent it is locked. */
export const outputVersions = pgTable("output_versions", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  note: text(),
  addedAt: moment().notNull(),
  sentAt: moment(),
}, (t) => [uniqueIndex("one_version_of_a_number").on(t.outputId, t.number), index().on(t.actionId), ...rowPolicies("output_versions")]);

/** A version's file in one language. */
export const outputFiles = pgTable("output_files", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  versionId: uuid().notNull().references(() => outputVersions.id, { onDelete: "cascade" }),
  language: text().notNull(),
  origin: textOrigin().notNull().default("written"),
  documentId: uuid().notNull().references(() => documents.id),
}, (t) => [uniqueIndex("one_file_a_language").on(t.versionId, t.language), index().on(t.documentId), index().on(t.actionId), ...rowPolicies("output_files")]);

/** One part of an output's structured text; its words are texts (`output_sections`, `body`) in their languages. */
export const outputSections = pgTable("output_sections", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  position: integer().notNull(),
  /** Taken out of the text; what was sent before still has it. */
  removedAt: moment(),
}, (t) => [index().on(t.outputId), index().on(t.actionId), ...rowPolicies("output_sections")]);

/** The words of a section as one version sent them, in one language. */
export const outputPassages = pgTable("output_passages", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  versionId: uuid().notNull().references(() => outputVersions.id, { onDelete: "cascade" }),
  sectionId: uuid().notNull().references(() => outputSections.id),
  position: integer().notNull(),
  textId: uuid().notNull().references(() => texts.id),
}, (t) => [uniqueIndex("one_passage_a_text").on(t.versionId, t.textId), index().on(t.actionId), ...rowPolicies("output_passages")]);
