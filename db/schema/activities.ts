import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ACTIVITY_STATES, ACTIVITY_TYPES, MISSION_REPORT_STATES, PLAN_ORIGINS } from "@/domain/activities/lifecycle";
import type { PlanLine } from "@/domain/activities/plan-version";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { codes, dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";

export const activityState = pgEnum("activity_state", ACTIVITY_STATES);
export const activityType = pgEnum("activity_type", ACTIVITY_TYPES);
export const planOrigin = pgEnum("plan_origin", PLAN_ORIGINS);
export const missionReportState = pgEnum("mission_report_state", MISSION_REPORT_STATES);
export const activityMode = pgEnum("activity_mode", ["on_site", "remote"]);

export const activities = pgTable("activities", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  type: activityType().notNull(),
  titleEn: text().notNull(),
  titleFr: text(),
  mode: activityMode().notNull().default("on_site"),
  place: text(),
  startsOn: partialDate(),
  endsOn: partialDate(),
  state: activityState().notNull().default("planned"),
  planOrigin: planOrigin().notNull().default("planned"),
  dropReason: text(),
  replacedById: uuid(),
  expectedOutput: text(),
  /** Who sees to it: a person or an institution, by name. */
  ownerName: text(),
  /** The line of the budget it is paid from, and how much, in euro. */
  budgetLine: text(),
  budget: integer(),
  /** The activity of an earlier Action that was left undone and is carried on here. */
  carriedFromId: uuid(),
  heldNote: text(),
  /** Held otherwise than planned: the note says how. */
  asPlanned: boolean(),
  /** Held although something on the readiness list was open: why. */
  unreadyReason: text(),
  /** Terms of reference of the mission, and what they ask of its team together. */
  terms: text().notNull().default(""),
  termsTopics: codes(),
  termsLanguages: codes(),
  /** Categories of experts that may be sent; none named is what the programme allows. */
  termsCategories: codes(),
  /** Participants in totals; no names. Null when not recorded. */
  women: integer(),
  men: integer(),
  institutions: integer(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_activity_of_a_number").on(t.actionId, t.number),
  check("dropped_says_why", sql`(${t.state} = 'dropped') = (${t.dropReason} is not null)`),
  check("held_has_dates", sql`${t.state} not in ('confirmed', 'held', 'reported') or ${t.startsOn} is not null`),
  check("not_as_planned_says_how", sql`${t.asPlanned} is not false or ${t.heldNote} is not null`),
  check("ends_after_it_starts", sql`${t.startsOn} is null or ${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
  ...dateChecks("activities", { starts_on: t.startsOn, ends_on: t.endsOn }),
  index("activities_dates").on(t.startsOn),
  index("activities_ahead").on(t.startsOn).where(sql`state in ('planned', 'confirmed')`),
  ...rowPolicies("activities"),
]);

/** An activity that needs another one first. */
export const activityDependencies = pgTable("activity_dependencies", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  activityId: uuid().notNull().references(() => activities.id, { onDelete: "cascade" }),
  needsId: uuid().notNull().references(() => activities.id, { onDelete: "cascade" }),
}, (t) => [uniqueIndex("one_dependency_a_pair").on(t.activityId, t.needsId), check("nothing_needs_itself", sql`${t.activityId} <> ${t.needsId}`), index().on(t.actionId), ...rowPolicies("activity_dependencies")]);

/** The work plan as it was agreed, and after each change of it; written once. */
export const planVersions = pgTable("plan_versions", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  /** Why it changed; null for the plan that was agreed with the concept. */
  note: text(),
  keptOn: day().notNull(),
  keptByName: text().notNull(),
  lines: jsonb().$type<PlanLine[]>().notNull(),
}, (t) => [uniqueIndex("one_plan_version_of_a_number").on(t.actionId, t.number), ...dateChecks("plan_versions", { kept_on: t.keptOn }), ...rowPolicies("plan_versions")]);

export const missionReports = pgTable("mission_reports", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  activityId: uuid().notNull().unique().references(() => activities.id, { onDelete: "cascade" }),
  state: missionReportState().notNull().default("draft"),
  findings: text().notNull().default(""),
  agreed: text().notNull().default(""),
  nextSteps: text().notNull().default(""),
  returnReason: text(),
  authorName: text().notNull(),
  submittedOn: day(),
  approvedOn: day(),
  approvedByName: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("returned_report_says_why", sql`${t.state} <> 'returned' or ${t.returnReason} is not null`),
  check("approved_report_has_date", sql`(${t.state} = 'approved') = (${t.approvedOn} is not null)`),
  index().on(t.actionId),
  ...dateChecks("mission_reports", { submitted_on: t.submittedOn, approved_on: t.approvedOn }),
  ...rowPolicies("mission_reports"),
]);
