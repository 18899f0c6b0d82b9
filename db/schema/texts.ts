import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { TEXT_ORIGINS, TEXT_SUBJECTS } from "@/domain/texts/lists";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment } from "./columns";
import { audience } from "./shared-enums";

export const textOrigin = pgEnum("text_origin", TEXT_ORIGINS);
export const textSubject = pgEnum("text_subject", TEXT_SUBJECTS);

/** One version of one long text in one language, of whatever record. Words are never changed: saving adds a version. */
export const texts = pgTable("texts", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  subjectTable: textSubject().notNull(),
  subjectId: uuid().notNull(),
  /** Which of the record's texts. */
  field: text().notNull(),
  language: text().notNull(),
  number: integer().notNull(),
  origin: textOrigin().notNull(),
  /** The very version of the original that a translation renders. */
  sourceId: uuid().references((): AnyPgColumn => texts.id),
  heading: text().notNull().default(""),
  body: text().notNull().default(""),
  audience: audience().notNull().default("facility"),
  writtenById: uuid().notNull(),
  writtenByName: text().notNull(),
  writtenAt: moment().notNull(),
  reviewedByName: text(),
  reviewedOn: day(),
}, (t) => [
  uniqueIndex("one_text_of_a_number").on(t.subjectTable, t.subjectId, t.field, t.language, t.number),
  check("translations_have_a_source", sql`(${t.origin} = 'written') = (${t.sourceId} is null)`),
  check("reviewed_by_somebody", sql`(${t.reviewedOn} is null) = (${t.reviewedByName} is null)`),
  index().on(t.actionId),
  index("texts_words").using("gin", sql`app.words(${t.language}, ${t.heading} || ' ' || ${t.body})`),
  ...dateChecks("texts", { reviewed_on: t.reviewedOn }),
  ...rowPolicies("texts"),
]);

/** Somebody's approval of one version in one language. Later versions and other languages are not covered. */
export const textApprovals = pgTable("text_approvals", {
  id: identity(),
  textId: uuid().notNull().references(() => texts.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  approvedByName: text().notNull(),
  organisationName: text().notNull(),
  approvedOn: day().notNull(),
}, (t) => [index().on(t.textId), index().on(t.actionId), ...dateChecks("text_approvals", { approved_on: t.approvedOn }), ...rowPolicies("text_approvals")]);
