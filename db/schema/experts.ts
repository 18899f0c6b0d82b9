import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { DEPLOYMENT_STATES } from "@/domain/activities/lifecycle";
import { AGAIN_WORDS, APPRAISAL_SIDES, APPRAISAL_WORDS, EXPERT_CATEGORIES, LANGUAGE_LEVELS, TOPIC_LEVELS } from "@/domain/experts/lists";
import { NOMINATION_STATES } from "@/domain/nominations/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { activities } from "./activities";
import { dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";
import { organisations } from "./organisations";
import { people, sex } from "./people";
import { countries } from "./reference";

export const expertCategory = pgEnum("expert_category", EXPERT_CATEGORIES);
export const languageLevel = pgEnum("language_level", LANGUAGE_LEVELS);
export const topicLevel = pgEnum("topic_level", TOPIC_LEVELS);
export const deploymentState = pgEnum("deployment_state", DEPLOYMENT_STATES);
export const nominationState = pgEnum("nomination_state", NOMINATION_STATES);
export const appraisalSide = pgEnum("appraisal_side", APPRAISAL_SIDES);
export const appraisalWord = pgEnum("appraisal_word", APPRAISAL_WORDS);
export const againWord = pgEnum("again_word", AGAIN_WORDS);

export const experts = pgTable("experts", {
  id: identity(),
  personId: uuid().references(() => people.id),
  fullName: text().notNull(),
  category: expertCategory().notNull(),
  /** Country of service: whose administration or body the expert works for. */
  country: text().notNull().references(() => countries.iso3),
  nationality: text().references(() => countries.iso3),
  sex: sex().notNull().default("unknown"),
  employer: text(),
  jobTitle: text(),
  email: text(),
  note: text(),
  /** Outside these days the expert takes no mission; days away within them have rows of their own. */
  availableFrom: day(),
  availableUntil: day(),
  /** When the expert agreed to be on the roster, by their own link. */
  consentOn: day(),
  /** The day after which the file of the curriculum vitae is removed; and when and why one was. */
  cvKeepUntil: day(),
  cvRemovedOn: day(),
  cvRemovedReason: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("removed_cv_says_why", sql`(${t.cvRemovedOn} is null) = (${t.cvRemovedReason} is null)`),
  check("available_until_is_later", sql`${t.availableFrom} is null or ${t.availableUntil} is null or ${t.availableUntil} >= ${t.availableFrom}`),
  index("cvs_to_remove").on(t.cvKeepUntil).where(sql`cv_keep_until is not null`),
  ...dateChecks("experts", { available_from: t.availableFrom, available_until: t.availableUntil, consent_on: t.consentOn, cv_keep_until: t.cvKeepUntil, cv_removed_on: t.cvRemovedOn }),
  ...rowPolicies("experts"),
]);

const ofExpert = () => uuid().notNull().references(() => experts.id, { onDelete: "cascade" });

export const expertLanguages = pgTable("expert_languages", { expertId: ofExpert(), language: text().notNull(), level: languageLevel().notNull() },
  (t) => [primaryKey({ columns: [t.expertId, t.language] }), index("experts_of_a_language").on(t.language, t.level, t.expertId), ...rowPolicies("expert_languages")]);

export const expertTopics = pgTable("expert_topics", { expertId: ofExpert(), topic: text().notNull(), level: topicLevel().notNull() },
  (t) => [primaryKey({ columns: [t.expertId, t.topic] }), index("experts_of_a_topic").on(t.topic, t.level, t.expertId), ...rowPolicies("expert_topics")]);

/** Where an expert worked before, and when. */
export const expertPosts = pgTable("expert_posts", {
  id: identity(),
  expertId: ofExpert(),
  employer: text().notNull(),
  jobTitle: text().notNull(),
  country: text().references(() => countries.iso3),
  startedOn: partialDate(),
  endedOn: partialDate(),
}, (t) => [index().on(t.expertId), ...dateChecks("expert_posts", { started_on: t.startedOn, ended_on: t.endedOn }), ...rowPolicies("expert_posts")]);

/** Days on which an expert takes no mission. */
export const expertAbsences = pgTable("expert_absences", { id: identity(), expertId: ofExpert(), startsOn: day().notNull(), endsOn: day().notNull() }, (t) => [
  check("absence_ends_after_it_starts", sql`${t.endsOn} >= ${t.startsOn}`),
  index("absences_of_an_expert").on(t.expertId, t.startsOn, t.endsOn),
  ...dateChecks("expert_absences", { starts_on: t.startsOn, ends_on: t.endsOn }),
  ...rowPolicies("expert_absences"),
]);

/** Why an expert must not work on an Action. Kept when it is lifted. */
export const expertConflicts = pgTable("expert_conflicts", {
  id: identity(),
  expertId: ofExpert(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  reason: text().notNull(),
  recordedOn: day().notNull(),
  recordedByName: text().notNull(),
  liftedOn: day(),
  version: version(),
}, (t) => [
  uniqueIndex("one_conflict_in_force").on(t.actionId, t.expertId).where(sql`lifted_on is null`),
  ...dateChecks("expert_conflicts", { recorded_on: t.recordedOn, lifted_on: t.liftedOn }),
  ...rowPolicies("expert_conflicts"),
]);

/** Who answers for the experts of a Member State. */
export const focalPoints = pgTable("focal_points", {
  id: identity(),
  fullName: text().notNull(),
  country: text().notNull().references(() => countries.iso3),
  institution: text().notNull(),
  email: text().notNull(),
  isActive: boolean().notNull().default(true),
  version: version(),
}, () => rowPolicies("focal_points"));

/** A call to focal points to name experts for a mission, open until its last day. */
export const nominationCalls = pgTable("nomination_calls", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  activityId: uuid().notNull().references(() => activities.id, { onDelete: "cascade" }),
  message: text(),
  openedOn: day().notNull(),
  openedByName: text().notNull(),
  dueOn: day().notNull(),
}, (t) => [index().on(t.activityId), index().on(t.actionId), ...dateChecks("nomination_calls", { opened_on: t.openedOn, due_on: t.dueOn }), ...rowPolicies("nomination_calls")]);

/** One focal point asked by a call, and what came of it. Who was asked is kept as it was then. */
export const nominationAsks = pgTable("nomination_asks", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  callId: uuid().notNull().references(() => nominationCalls.id, { onDelete: "cascade" }),
  focalPointId: uuid().notNull().references(() => focalPoints.id),
  fullName: text().notNull(),
  country: text().notNull(),
  institution: text().notNull(),
  state: nominationState().notNull().default("asked"),
  reason: text(),
  answeredOn: day(),
  answeredByName: text(),
  remindedOn: day(),
  version: version(),
}, (t) => [
  uniqueIndex("one_ask_a_focal_point").on(t.callId, t.focalPointId),
  check("declined_call_says_why", sql`${t.state} <> 'declined' or ${t.reason} is not null`),
  index().on(t.actionId),
  index("asks_open").on(t.callId).where(sql`state = 'asked'`),
  ...dateChecks("nomination_asks", { answered_on: t.answeredOn, reminded_on: t.remindedOn }),
  ...rowPolicies("nomination_asks"),
]);

/** One expert on one mission, with days and terms of reference. Name and category are kept as they were then. */
export const deployments = pgTable("deployments", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  activityId: uuid().notNull().references(() => activities.id, { onDelete: "cascade" }),
  expertId: uuid().notNull().references(() => experts.id),
  expertName: text().notNull(),
  expertCategory: expertCategory().notNull(),
  expertCountry: text().notNull(),
  workingDays: integer(),
  terms: text().notNull().default(""),
  state: deploymentState().notNull().default("proposed"),
  declineReason: text(),
  /** The focal point who named the expert, where one did. */
  nominationId: uuid().references(() => nominationAsks.id),
  /** When the expert was asked by a link, and answered. */
  askedOn: day(),
  answeredOn: day(),
  answeredByName: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_deployment_of_an_expert").on(t.activityId, t.expertId),
  check("declined_says_why", sql`${t.state} <> 'declined' or ${t.declineReason} is not null`),
  check("days_are_counted", sql`${t.workingDays} is null or ${t.workingDays} between 1 and 366`),
  index().on(t.actionId),
  index("deployments_of_an_expert").on(t.expertId, t.state),
  ...dateChecks("deployments", { asked_on: t.askedOn, answered_on: t.answeredOn }),
  ...rowPolicies("deployments"),
]);

/** What one side says of an expert after a mission. Each reads its own; the facility reads both. */
export const deploymentAppraisals = pgTable("deployment_appraisals", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  deploymentId: uuid().notNull().references(() => deployments.id, { onDelete: "cascade" }),
  organisationId: uuid().notNull().references(() => organisations.id),
  side: appraisalSide().notNull(),
  expertise: appraisalWord().notNull(),
  communication: appraisalWord().notNull(),
  preparation: appraisalWord().notNull(),
  again: againWord().notNull(),
  note: text(),
  writtenOn: day().notNull(),
  writtenByName: text().notNull(),
}, (t) => [unique("one_appraisal_a_side").on(t.deploymentId, t.organisationId), index().on(t.actionId), ...dateChecks("deployment_appraisals", { written_on: t.writtenOn }), ...rowPolicies("deployment_appraisals")]);
