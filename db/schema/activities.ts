import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ACTIVITY_STATES, ACTIVITY_TYPES, MISSION_REPORT_STATES, PLAN_ORIGINS } from "@/domain/activities/lifecycle";
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
