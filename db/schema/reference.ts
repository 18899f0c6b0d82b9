import { sql } from "drizzle-orm";
import { boolean, check, integer, jsonb, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { REGIONS } from "@/domain/actions/lists";
import { rowPolicies } from "@/db/policies";
import type { EligibilityRules } from "@/domain/assessments/eligibility";
import { USUAL_RULES } from "@/domain/follow-up/rules";
import type { RequiredField } from "@/domain/programmes/required-fields";
import { DURATION_SPANS } from "@/domain/requests/durations";
import { codes, dateChecks, day, identity, partialDate, version } from "./columns";

export const region = pgEnum("region", REGIONS);

export const countries = pgTable("countries", {
  iso3: text().primaryKey(),
  iso2: text().notNull().unique(),
  nameEn: text().notNull(),
  nameFr: text().notNull(),
  /** Region of the facility's work; null for countries it does not work in. */
  region: region(),
  /** Footnote that goes with the name, such as on designation. */
  noteEn: text(),
  noteFr: text(),
  isEuMember: boolean().notNull().default(false),
  /** Countries with which it shares a border on land. */
  neighbours: codes(),
}, () => rowPolicies("countries"));

export const programmes = pgTable("programmes", {
  id: identity(),
  code: text().notNull().unique(),
  nameEn: text().notNull(),
  nameFr: text().notNull(),
  fundingLineEn: text(),
  fundingLineFr: text(),
  /** The emblem of who pays: a file of this name in `public`, as SVG and as PNG. */
  emblem: text(),
  /** Whom an authority calls about anything that has no person of its own yet. */
  contactName: text(),
  contactPhone: text(),
  contactEmail: text(),
  hoursEn: text(),
  hoursFr: text(),
  /** True for the programme this installation runs; others receive handovers. */
  isOurs: boolean().notNull().default(false),
  /** Fields a handover to it must carry. */
  requiredFields: jsonb().$type<RequiredField[]>().notNull().default([]),
  /** Days after the acceptance on which the receiver is asked how far the taken items are. */
  statusDays: integer().array().notNull().default(sql`'{90,180,365,730}'`),
  /** Days that the receiver has to answer by a link; it is reminded once, half of them before the end. */
  answerDays: integer().notNull().default(30),
  /** Months after the presentation at which the authority is asked what became of the report. */
  checkInMonths: integer().array().notNull().default([...USUAL_RULES.months]),
  /** Days from the asking: until which an answer is expected, after which people are reminded, after which managers are told. */
  checkInAnswerDays: integer().notNull().default(USUAL_RULES.answerDays),
  checkInReminderDays: integer().array().notNull().default([...USUAL_RULES.reminderDays]),
  /** After the last of those days, every so many days until the links run out. */
  checkInReminderEvery: integer().notNull().default(USUAL_RULES.reminderEvery),
  checkInEscalationDays: integer().notNull().default(USUAL_RULES.escalationDays),
  checkInLinkDays: integer().notNull().default(USUAL_RULES.linkDays),
  version: version(),
}, (t) => [
  check("emblem_is_a_plain_name", sql`${t.emblem} is null or ${t.emblem} ~ '^[a-z0-9-]+$'`),
  check("check_ins_have_months", sql`cardinality(${t.checkInMonths}) between 1 and 10 and 0 < all(${t.checkInMonths}) and 120 >= all(${t.checkInMonths})`),
  check("follow_up_days_follow", sql`0 < all(${t.checkInReminderDays}) and ${t.checkInReminderEvery} > 0 and 0 < ${t.checkInAnswerDays} and ${t.checkInAnswerDays} < ${t.checkInEscalationDays} and ${t.checkInEscalationDays} <= ${t.checkInLinkDays}`),
  ...rowPolicies("programmes"),
]);

export const programmePhases = pgTable("programme_phases", {
  id: identity(),
  programmeId: uuid().notNull().references(() => programmes.id),
  name: text().notNull(),
  startsOn: partialDate().notNull(),
  endsOn: partialDate(),
  eligibility: jsonb().$type<EligibilityRules>().notNull().default({}),
  /** Working days after which the silence of a service is consent. */
  silenceDays: integer().notNull().default(5),
}, (t) => [unique().on(t.programmeId, t.name), ...dateChecks("programme_phases", { starts_on: t.startsOn, ends_on: t.endsOn }), ...rowPolicies("programme_phases")]);

export const holidays = pgTable("holidays", {
  id: identity(),
  calendar: text().notNull(),
  on: day().notNull(),
  nameEn: text().notNull(),
  nameFr: text().notNull(),
}, (t) => [unique().on(t.calendar, t.on), ...dateChecks("holidays", { on: t.on }), ...rowPolicies("holidays")]);

/** A change of the political frame puts a question mark on every open follow-up and handover of the country. */
export const frameChanges = pgTable("frame_changes", {
  id: identity(),
  country: text().notNull().references(() => countries.iso3),
  changedOn: partialDate().notNull(),
  textEn: text().notNull(),
  textFr: text().notNull(),
  sourceUrl: text(),
  suspends: boolean().notNull().default(true),
}, (t) => [...dateChecks("frame_changes", { changed_on: t.changedOn }), ...rowPolicies("frame_changes")]);

export const referenceCounters = pgTable("reference_counters", {
  kind: text().notNull(),
  scope: text().notNull(),
  last: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.kind, t.scope] }), ...rowPolicies("reference_counters")]);

/** How long past requests took, counted by the worker: days in the median, and over how many cases. */
export const usualDurations = pgTable("usual_durations", {
  span: text({ enum: DURATION_SPANS }).primaryKey(),
  medianDays: integer().notNull(),
  cases: integer().notNull(),
  countedOn: day().notNull(),
}, (t) => [...dateChecks("usual_durations", { counted_on: t.countedOn }), ...rowPolicies("usual_durations")]);
