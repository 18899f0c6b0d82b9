import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { SURVEY_WAVES } from "@/domain/surveys/survey";
import { READINESS_KEYS, READINESS_STATES } from "@/domain/activities/readiness";
import { LEVELS } from "@/domain/organisations/levels";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { activities } from "./activities";
import { dateChecks, day, identity, version } from "./columns";
import { deployments } from "./experts";
import { organisationKind } from "./organisations";
import { sex } from "./people";

export const readinessKey = pgEnum("readiness_key", READINESS_KEYS);
export const readinessState = pgEnum("readiness_state", READINESS_STATES);
export const level = pgEnum("level", LEVELS);
export const surveyWave = pgEnum("survey_wave", SURVEY_WAVES);

const ofActivity = () => ({
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  activityId: uuid().notNull().references(() => activities.id, { onDelete: "cascade" }),
});

/** One thing that must be in place before people travel; what nobody has touched has no row and is open. */
export const readinessItems = pgTable("readiness_items", {
  ...ofActivity(),
  key: readinessKey().notNull(),
  deploymentId: uuid().references(() => deployments.id, { onDelete: "cascade" }),
  state: readinessState().notNull().default("open"),
  note: text(),
  validFrom: day(),
  validUntil: day(),
  doneOn: day(),
  doneByName: text(),
  reopenedFrom: text(),
  version: version(),
}, (t) => [
  unique("one_readiness_item_a_key").on(t.activityId, t.key, t.deploymentId).nullsNotDistinct(),
  check("done_item_says_when", sql`${t.state} <> 'done' or (${t.doneOn} is not null and ${t.doneByName} is not null)`),
  check("not_needed_says_why", sql`${t.state} <> 'not_needed' or ${t.note} is not null`),
  index().on(t.actionId),
  ...dateChecks("readiness_items", { valid_from: t.validFrom, valid_until: t.validUntil, done_on: t.doneOn }),
  ...rowPolicies("readiness_items"),
]);

/** The programme of a mission: when, what, with whom, where. */
export const agendaItems = pgTable("agenda_items", {
  ...ofActivity(),
  onDay: day().notNull(),
  /** `09:30`, local time of the place; null is the whole day. */
  startsAt: text(),
  subject: text().notNull(),
  withWhom: text(),
  place: text(),
}, (t) => [check("agenda_time_is_a_time", sql`${t.startsAt} is null or ${t.startsAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`), index().on(t.activityId), ...dateChecks("agenda_items", { on_day: t.onDay }), ...rowPolicies("agenda_items")]);

/** Somebody at an activity, without a name: counted for as long as the Action is on record. */
export const participants = pgTable("participants", {
  ...ofActivity(),
  /** The same for the same person at every activity: a keyed pseudonym (server/person-key.ts). */
  personKey: text().notNull(),
  sex: sex().notNull().default("unknown"),
  institutionKind: organisationKind(),
  level: level().notNull().default("unknown"),
}, (t) => [uniqueIndex("one_participant_an_activity").on(t.activityId, t.personKey), index().on(t.actionId), ...rowPolicies("participants")]);

/** Who it was, until the day after which nobody needs to know: then the row is deleted and the count stays. */
export const participantNames = pgTable("participant_names", {
  participantId: uuid().primaryKey().references(() => participants.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  fullName: text().notNull(),
  institutionName: text(),
  email: text(),
  deleteAfter: day().notNull(),
}, (t) => [index("participant_names_to_delete").on(t.deleteAfter), index().on(t.actionId), ...dateChecks("participant_names", { delete_after: t.deleteAfter }), ...rowPolicies("participant_names")]);

/** Participants are asked what an activity was worth: after it, and again six months later. Opened by one address for all, so that nobody is known by it. */
export const surveys = pgTable("surveys", {
  ...ofActivity(),
  wave: surveyWave().notNull(),
  openedOn: day().notNull(),
  closesOn: day().notNull(),
  /** Participants who were written to; null when the address was only given out. */
  asked: integer(),
}, (t) => [uniqueIndex("one_survey_a_wave").on(t.activityId, t.wave), index().on(t.actionId), ...dateChecks("surveys", { opened_on: t.openedOn, closes_on: t.closesOn }), ...rowPolicies("surveys")]);

/** One answer of somebody unknown. Only the day is kept, so that nobody is known by the hour either. */
export const surveyAnswers = pgTable("survey_answers", {
  ...ofActivity(),
  surveyId: uuid().notNull().references(() => surveys.id, { onDelete: "cascade" }),
  answeredOn: day().notNull(),
  question1: integer(),
  question2: integer(),
  question3: integer(),
  question4: integer(),
  comment: text(),
}, (t) => [
  ...[t.question1, t.question2, t.question3, t.question4].map((column, at) => check(`answer_${at + 1}_is_on_the_scale`, sql`${column} is null or ${column} between 1 and 4`)),
  index().on(t.surveyId), index().on(t.actionId),
  ...dateChecks("survey_answers", { answered_on: t.answeredOn }),
  ...rowPolicies("survey_answers"),
]);
