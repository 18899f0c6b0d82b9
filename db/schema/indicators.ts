import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, numeric, pgEnum, pgTable, text, uniqueIndex, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { VALUE_STATES } from "@/domain/indicators/lifecycle";
import { BREAKDOWN_NAMES, COUNTED, RESULT_LEVELS, ROLL_UPS } from "@/domain/indicators/lists";
import type { Parts } from "@/domain/indicators/parts";
import type { ReportedFigure } from "@/domain/indicators/period";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { activities } from "./activities";
import { dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";
import { documents } from "./documents";

export const resultLevel = pgEnum("result_level", RESULT_LEVELS);
export const rollUp = pgEnum("roll_up", ROLL_UPS);
export const counted = pgEnum("counted", COUNTED);
export const breakdown = pgEnum("breakdown", BREAKDOWN_NAMES);
export const valueState = pgEnum("value_state", VALUE_STATES);

const ofAction = () => ({ id: identity(), actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }), number: integer().notNull() });

/** One link of an Action's results chain: what it is for, what changes, what is delivered. */
export const results = pgTable("results", {
  ...ofAction(),
  level: resultLevel().notNull(),
  /** The result one level up that it serves. */
  parentId: uuid().references((): AnyPgColumn => results.id),
  textEn: text().notNull(),
  textFr: text(),
  /** What has to hold for it, which the Action does not decide. */
  assumptionEn: text(),
  assumptionFr: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [uniqueIndex("one_result_of_a_number").on(t.actionId, t.number), check("impact_serves_nothing_above", sql`${t.level} <> 'impact' or ${t.parentId} is null`), ...rowPolicies("results")]);

/** By what a result is told: from where, to where, by when. */
export const indicators = pgTable("indicators", {
  ...ofAction(),
  resultId: uuid().notNull().references(() => results.id),
  titleEn: text().notNull(),
  titleFr: text(),
  unitEn: text(),
  unitFr: text(),
  /** What Suivi counts for it by itself; null when values are recorded by hand. */
  countedBy: counted(),
  rollUp: rollUp().notNull().default("sum"),
  breakdown: breakdown(),
  baseline: numeric({ mode: "number" }),
  baselineOn: partialDate(),
  baselineSource: text(),
  target: numeric({ mode: "number" }),
  targetOn: partialDate(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_indicator_of_a_number").on(t.actionId, t.number),
  uniqueIndex("one_indicator_a_count").on(t.actionId, t.countedBy),
  index().on(t.resultId),
  ...dateChecks("indicators", { baseline_on: t.baselineOn, target_on: t.targetOn }),
  ...rowPolicies("indicators"),
]);

/** What an indicator showed on a day, with its source. It counts once a second person has approved it. */
export const indicatorValues = pgTable("indicator_values", {
  ...ofAction(),
  indicatorId: uuid().notNull().references(() => indicators.id),
  state: valueState().notNull().default("draft"),
  value: numeric({ mode: "number" }).notNull(),
  measuredOn: day().notNull(),
  parts: jsonb().$type<Parts>().notNull().default({}),
  source: text().notNull(),
  sourceUrl: text(),
  documentId: uuid().references(() => documents.id),
  /** The activity it was measured at, where there was one. */
  activityId: uuid().references(() => activities.id),
  note: text(),
  recordedByName: text().notNull(),
  submittedOn: day(),
  submittedById: uuid(),
  submittedByName: text(),
  returnReason: text(),
  approvedOn: day(),
  approvedById: uuid(),
  approvedByName: text(),
  voidReason: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_value_of_a_number").on(t.indicatorId, t.number),
  check("returned_value_says_why", sql`${t.state} <> 'returned' or ${t.returnReason} is not null`),
  check("void_value_says_why", sql`${t.state} <> 'void' or ${t.voidReason} is not null`),
  check("value_is_approved_by_another", sql`${t.state} not in ('approved', 'void') or (${t.approvedOn} is not null and ${t.approvedById} <> ${t.submittedById})`),
  index().on(t.actionId, t.measuredOn),
  index("values_to_approve").on(t.submittedOn).where(sql`state = 'pending'`),
  ...dateChecks("indicator_values", { measured_on: t.measuredOn, submitted_on: t.submittedOn, approved_on: t.approvedOn }),
  ...rowPolicies("indicator_values"),
]);

/** A span of days that was reported on: its values stay as they were told, beside what they are now. */
export const lockedPeriods = pgTable("locked_periods", {
  ...ofAction(),
  label: text().notNull(),
  startsOn: day().notNull(),
  endsOn: day().notNull(),
  figures: jsonb().$type<ReportedFigure[]>().notNull(),
  lockedOn: day().notNull(),
  lockedByName: text().notNull(),
  reopenedOn: day(),
  reopenedByName: text(),
  reopenReason: text(),
  version: version(),
}, (t) => [
  uniqueIndex("one_period_of_a_number").on(t.actionId, t.number),
  check("period_ends_after_it_starts", sql`${t.endsOn} >= ${t.startsOn}`),
  check("reopened_period_says_why", sql`(${t.reopenedOn} is null) = (${t.reopenReason} is null)`),
  ...dateChecks("locked_periods", { starts_on: t.startsOn, ends_on: t.endsOn, locked_on: t.lockedOn, reopened_on: t.reopenedOn }),
  ...rowPolicies("locked_periods"),
]);
