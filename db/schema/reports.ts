import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { PRESENTATION_LEVELS, PRESENTATION_SIDES, REPORT_STATES } from "@/domain/reports/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { codes, dateChecks, day, identity, moment, updatedAt, version } from "./columns";

export const reportState = pgEnum("report_state", REPORT_STATES);
export const presentationLevel = pgEnum("presentation_level", PRESENTATION_LEVELS);
export const presentationSide = pgEnum("presentation_side", PRESENTATION_SIDES);

/** Its five sections are texts in languages (db/schema/texts.ts), a field each; its facts are read from the record until it is frozen. */
export const finalReports = pgTable("final_reports", {
  id: identity(),
  actionId: uuid().notNull().unique().references(() => actions.id, { onDelete: "cascade" }),
  state: reportState().notNull().default("drafting"),
  returnReason: text(),
  clearedOn: day(),
  clearedByName: text(),
  frozenAt: moment(),
  /** SHA-256 of the frozen text. */
  hash: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("returned_final_report_says_why", sql`${t.state} <> 'returned' or ${t.returnReason} is not null`),
  check("cleared_has_date", sql`${t.state} not in ('cleared', 'presented', 'frozen') or ${t.clearedOn} is not null`),
  check("frozen_has_hash", sql`(${t.state} = 'frozen') = (${t.hash} is not null and ${t.frozenAt} is not null)`),
  ...dateChecks("final_reports", { cleared_on: t.clearedOn }),
  ...rowPolicies("final_reports"),
]);

/** The event at which the report was presented; it sets the clock of the follow-up. */
export const presentations = pgTable("presentations", {
  id: identity(),
  actionId: uuid().notNull().unique().references(() => actions.id, { onDelete: "cascade" }),
  heldOn: day().notNull(),
  endedOn: day(),
  place: text().notNull(),
  level: presentationLevel().notNull(),
  institutions: text().notNull(),
  delegationHeadPresent: boolean().notNull().default(false),
  /** What happened when, as it was announced. */
  programme: text(),
  reaction: text(),
  pressUrls: codes(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [check("presentation_ends_after_it_starts", sql`${t.endedOn} is null or ${t.endedOn} >= ${t.heldOn}`), ...dateChecks("presentations", { held_on: t.heldOn, ended_on: t.endedOn }), ...rowPolicies("presentations")]);

/** Who was there in a function: that stays, the name does not. */
export const presentationPersons = pgTable("presentation_persons", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  presentationId: uuid().notNull().references(() => presentations.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  jobTitle: text().notNull(),
  institution: text().notNull(),
  side: presentationSide().notNull(),
}, (t) => [uniqueIndex("one_person_of_a_number").on(t.presentationId, t.number), index().on(t.actionId), ...rowPolicies("presentation_persons")]);

/** The name, until the day after which nobody needs it: as of participants. */
export const presentationNames = pgTable("presentation_names", {
  personId: uuid().primaryKey().references(() => presentationPersons.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  fullName: text().notNull(),
  deleteAfter: day().notNull(),
}, (t) => [index("presentation_names_to_delete").on(t.deleteAfter), index().on(t.actionId), ...dateChecks("presentation_names", { delete_after: t.deleteAfter }), ...rowPolicies("presentation_names")]);
