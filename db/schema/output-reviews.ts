import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { COMMENT_SIDES, REVIEW_VERDICTS, SECTION_VIEWS } from "@/domain/outputs/lists";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, version } from "./columns";
import { documents } from "./documents";
import { organisations } from "./organisations";
import { outputs, outputSections, outputVersions } from "./outputs";
import { audience } from "./shared-enums";
import { texts } from "./texts";

export const reviewVerdict = pgEnum("review_verdict", REVIEW_VERDICTS);
export const sectionView = pgEnum("section_view", SECTION_VIEWS);
export const commentSide = pgEnum("comment_side", COMMENT_SIDES);

/** An authority's answer to a version as a whole. */
export const outputReviews = pgTable("output_reviews", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  audience: audience().notNull().default("authority"),
  versionNumber: integer().notNull(),
  verdict: reviewVerdict().notNull(),
  /** The language version that a validation covers. */
  language: text(),
  comment: text(),
  organisationName: text().notNull(),
  reviewerName: text().notNull(),
  reviewedOn: day().notNull(),
}, (t) => [check("a_validation_names_its_language", sql`${t.verdict} <> 'validated' or ${t.language} is not null`), index().on(t.actionId), ...rowPolicies("output_reviews")]);

/** What an authority thinks of one section of a version it was sent. */
export const outputViews = pgTable("output_views", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  audience: audience().notNull().default("authority"),
  versionId: uuid().notNull().references(() => outputVersions.id, { onDelete: "cascade" }),
  sectionId: uuid().notNull().references(() => outputSections.id),
  organisationId: uuid().notNull().references(() => organisations.id),
  organisationName: text().notNull(),
  view: sectionView().notNull(),
  note: text(),
  givenByName: text().notNull(),
  givenOn: day().notNull(),
  version: version(),
}, (t) => [
  uniqueIndex("one_view_an_authority").on(t.versionId, t.sectionId, t.organisationId),
  check("changes_are_named", sql`${t.view} <> 'changes' or ${t.note} is not null`),
  index().on(t.actionId),
  ...rowPolicies("output_views"),
]);

/** One return of an output: what is to change, by when, and what the facility then said it changed. */
export const outputRounds = pgTable("output_rounds", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  audience: audience().notNull().default("authority"),
  number: integer().notNull(),
  versionId: uuid().notNull().references(() => outputVersions.id),
  askedOn: day().notNull(),
  askedAt: moment().notNull(),
  askedByName: text().notNull(),
  organisationName: text().notNull(),
  reason: text().notNull(),
  /** Sections to be changed before it can be sent again. */
  sections: uuid().array().notNull().default(sql`'{}'`),
  checklistId: uuid().references(() => documents.id),
  dueOn: day().notNull(),
  remindedOn: day(),
  answer: text(),
  answeredOn: day(),
  answeredByName: text(),
}, (t) => [
  uniqueIndex("one_output_round_of_a_number").on(t.outputId, t.number),
  check("output_round_has_a_checklist", sql`cardinality(${t.sections}) > 0 or ${t.checklistId} is not null`),
  index().on(t.actionId),
  ...dateChecks("output_rounds", { asked_on: t.askedOn, due_on: t.dueOn, reminded_on: t.remindedOn, answered_on: t.answeredOn }),
  ...rowPolicies("output_rounds"),
]);

/** A remark on a section, or on the whole, by somebody of the facility or by an expert; what the facility made of it. */
export const outputComments = pgTable("output_comments", {
  id: identity(),
  outputId: uuid().notNull().references(() => outputs.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  audience: audience().notNull().default("facility"),
  sectionId: uuid().references(() => outputSections.id),
  /** The very words that were commented. */
  textId: uuid().references(() => texts.id),
  side: commentSide().notNull(),
  body: text().notNull(),
  writtenByName: text().notNull(),
  organisationName: text().notNull(),
  writtenAt: moment().notNull(),
  answer: text(),
  answeredByName: text(),
  answeredOn: day(),
}, (t) => [
  check("a_section_comment_names_its_words", sql`(${t.sectionId} is null) = (${t.textId} is null)`),
  check("a_settled_comment_has_an_answer", sql`(${t.answeredOn} is null) = (${t.answer} is null)`),
  index().on(t.outputId), index().on(t.actionId),
  ...rowPolicies("output_comments"),
]);
