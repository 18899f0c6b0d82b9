import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CONFORMITIES, SHEET_STATES } from "@/domain/comparisons/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";
import { groupMeetings } from "./group-meetings";
import { instrumentArticles, instruments, nationalArticles } from "./instruments";
import { organisations } from "./organisations";
import { outputs } from "./outputs";
import { countries } from "./reference";

export const conformity = pgEnum("conformity", CONFORMITIES);
export const sheetState = pgEnum("sheet_state", SHEET_STATES);

/** One instrument beside the law of one country, in one Action. */
export const comparisonSheets = pgTable("comparison_sheets", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  instrumentId: uuid().notNull().references(() => instruments.id),
  country: text().notNull().references(() => countries.iso3),
  outputId: uuid().references(() => outputs.id),
  state: sheetState().notNull().default("drafting"),
  sharedOn: day(),
  approvedOn: day(),
  approvedByName: text(),
  onBehalfOf: text(),
  /** The figures as they were approved: what a delegation reads of a sheet, whose rows it does not. */
  approvedRows: integer(),
  approvedConforming: integer(),
  approvedGaps: integer(),
  reopenReason: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_sheet_of_a_number").on(t.actionId, t.number),
  unique("one_sheet_an_instrument_and_country").on(t.actionId, t.instrumentId, t.country),
  check("approved_says_what_and_by_whom", sql`(${t.state} = 'approved') = (${t.approvedOn} is not null and ${t.approvedByName} is not null and ${t.approvedRows} is not null and ${t.approvedConforming} is not null and ${t.approvedGaps} is not null)`),
  ...dateChecks("comparison_sheets", { shared_on: t.sharedOn, approved_on: t.approvedOn }),
  ...rowPolicies("comparison_sheets"),
]);

const ofSheet = () => ({
  sheetId: uuid().notNull().references(() => comparisonSheets.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
});

/** One article beside one national provision: how far they agree, what is missing, what is proposed. */
export const legalComparisons = pgTable("legal_comparisons", {
  id: identity(),
  ...ofSheet(),
  articleId: uuid().notNull().references(() => instrumentArticles.id),
  /** The instrument and article in words, as recommendations cite them. */
  instrument: text().notNull(),
  article: text().notNull(),
  nationalArticleId: uuid().references(() => nationalArticles.id),
  nationalProvision: text().notNull().default(""),
  /** Null while nobody has compared it. */
  conformity: conformity(),
  gap: text(),
  proposal: text(),
  effect: text(),
  institutionId: uuid().references(() => organisations.id),
  authorName: text(),
  /** The working group's agreement; a change of what was agreed ends it. */
  agreedOn: partialDate(),
  agreedByName: text(),
  meetingId: uuid().references(() => groupMeetings.id),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("agreed_says_by_whom", sql`(${t.agreedOn} is null) = (${t.agreedByName} is null) and (${t.meetingId} is null or ${t.agreedOn} is not null)`),
  check("only_what_was_compared_is_agreed", sql`${t.agreedOn} is null or (${t.conformity} is not null and (${t.conformity} not in ('partial', 'none') or ${t.gap} is not null))`),
  index().on(t.actionId), index().on(t.sheetId),
  ...dateChecks("legal_comparisons", { agreed_on: t.agreedOn }),
  ...rowPolicies("legal_comparisons"),
]);

/** A remark on one row, by whoever works on it or reads it. */
export const comparisonComments = pgTable("comparison_comments", {
  id: identity(),
  ...ofSheet(),
  rowId: uuid().notNull().references(() => legalComparisons.id, { onDelete: "cascade" }),
  text: text().notNull(),
  authorName: text().notNull(),
  organisationName: text().notNull(),
  writtenOn: day().notNull(),
}, (t) => [index().on(t.rowId), index().on(t.actionId), ...dateChecks("comparison_comments", { written_on: t.writtenOn }), ...rowPolicies("comparison_comments")]);
