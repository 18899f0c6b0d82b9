import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { PRIORITIES, PROGRESS_CHOICES, RECASTS, RECOMMENDATION_CATEGORIES, RECOMMENDATION_OPEN, RECOMMENDATION_STATES } from "@/domain/recommendations/lifecycle";
import { literals } from "@/db/fragments";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { activities } from "./activities";
import { legalComparisons } from "./comparisons";
import { dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";
import { documents, evidence } from "./documents";
import { groupMeetings } from "./group-meetings";
import { organisations } from "./organisations";
import { outputs, outputSections } from "./outputs";
import { audience } from "./shared-enums";

export const recommendationState = pgEnum("recommendation_state", RECOMMENDATION_STATES);
export const recommendationCategory = pgEnum("recommendation_category", RECOMMENDATION_CATEGORIES);
export const priority = pgEnum("priority", PRIORITIES);
export const progressChoice = pgEnum("progress_choice", PROGRESS_CHOICES);

export const recast = pgEnum("recast", RECASTS);

export const recommendations = pgTable("recommendations", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  textEn: text().notNull(),
  textFr: text(),
  category: recommendationCategory().notNull(),
  priority: priority().notNull().default("medium"),
  state: recommendationState().notNull().default("proposed"),
  /** The body that leads: exactly one. The others it is addressed to have rows of their own. */
  addresseeId: uuid().references(() => organisations.id),
  addresseeName: text().notNull(),
  /** Whom to ask there, where nobody of it signs in or one person answers for it. */
  contactName: text(),
  contactEmail: text(),
  contactLocale: text({ enum: ["en", "fr"] }),
  /** Whoever made it hears what becomes of it. */
  proposedBySeatId: uuid(),
  dueOn: partialDate(),
  /** The due date of which its lead was last told that it had passed. */
  remindedOfDue: partialDate(),
  answerReason: text(),
  answeredOn: day(),
  answeredByName: text(),
  /** The body for which another authority of the Action answered. */
  answeredForName: text(),
  /** The letter from which the facility recorded the answer. */
  answerLetterId: uuid().references(() => documents.id),
  /** The authority says it is done; it counts as implemented only when a second person has checked the proof. */
  reportedDoneOn: day(),
  reportedDoneById: uuid(),
  verifiedOn: day(),
  verifiedById: uuid(),
  verifiedByName: text(),
  /** Why the last proof did not hold; gone with the next report. */
  proofRefusedOn: day(),
  proofRefusedReason: text(),
  proofRefusedByName: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_recommendation_of_a_number").on(t.actionId, t.number),
  check("implemented_is_verified_by_another", sql`${t.state} <> 'implemented' or (${t.verifiedById} is not null and ${t.reportedDoneById} is not null and ${t.verifiedById} <> ${t.reportedDoneById})`),
  check("refused_proof_says_why", sql`(${t.proofRefusedOn} is null) = (${t.proofRefusedReason} is null)`),
  check("contact_has_an_address", sql`${t.contactName} is null or ${t.contactEmail} is not null`),
  check("set_aside_says_why", sql`${t.state} not in ('not_pursued', 'partly_accepted', 'overtaken') or ${t.answerReason} is not null`),
  ...dateChecks("recommendations", { due_on: t.dueOn, reminded_of_due: t.remindedOfDue, answered_on: t.answeredOn, proof_refused_on: t.proofRefusedOn }),
  index("recommendations_words_en").using("gin", sql`app.words('en'::text, ${t.textEn})`),
  index("recommendations_words_fr").using("gin", sql`app.words('fr'::text, ${t.textFr})`),
  index("recommendations_addressee").on(t.addresseeId),
  index("recommendations_due").on(t.dueOn).where(sql`state in (${literals(RECOMMENDATION_OPEN)})`),
  index("recommendations_to_verify").on(t.reportedDoneOn).where(sql`state = 'in_progress' and reported_done_on is not null`),
  ...rowPolicies("recommendations"),
]);

/** Columns of what hangs on a recommendation. */
export const ofRecommendation = () => ({
  recommendationId: uuid().notNull().references(() => recommendations.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
});

/** Other bodies that a recommendation is addressed to, beside the one that leads. */
export const recommendationAddressees = pgTable("recommendation_addressees", {
  id: identity(),
  ...ofRecommendation(),
  organisationId: uuid().references(() => organisations.id),
  organisationName: text().notNull(),
}, (t) => [unique("each_addressee_once").on(t.recommendationId, t.organisationName), index().on(t.actionId), index().on(t.organisationId), ...rowPolicies("recommendation_addressees")]);

/** What a recommendation was merged into, or split into: the way back to every origin. */
export const recommendationLineage = pgTable("recommendation_lineage", {
  fromId: uuid().notNull().references(() => recommendations.id, { onDelete: "cascade" }),
  intoId: uuid().notNull().references(() => recommendations.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  recast: recast().notNull(),
  recastOn: day().notNull(),
}, (t) => [
  primaryKey({ columns: [t.fromId, t.intoId] }),
  check("recast_into_another", sql`${t.fromId} <> ${t.intoId}`),
  index().on(t.intoId), index().on(t.actionId),
  ...dateChecks("recommendation_lineage", { recast_on: t.recastOn }),
  ...rowPolicies("recommendation_lineage"),
]);

export const recommendationOrigins = pgTable("recommendation_origins", {
  id: identity(),
  ...ofRecommendation(),
  outputId: uuid().references(() => outputs.id),
  activityId: uuid().references(() => activities.id),
  comparisonId: uuid().references(() => legalComparisons.id),
  meetingId: uuid().references(() => groupMeetings.id),
  /** Where in an output: one of its sections, or a place in words where its text is a file. */
  sectionId: uuid().references(() => outputSections.id),
  place: text(),
}, (t) => [
  check("comes_from_one_thing", sql`num_nonnulls(${t.outputId}, ${t.activityId}, ${t.comparisonId}, ${t.meetingId}) = 1`),
  check("a_place_is_in_an_output", sql`(${t.place} is null and ${t.sectionId} is null) or ${t.outputId} is not null`),
  index().on(t.actionId), index().on(t.recommendationId),
  ...rowPolicies("recommendation_origins"),
]);

/** What the authority said became of the advice, each time it was asked. */
export const recommendationUpdates = pgTable("recommendation_updates", {
  id: identity(),
  ...ofRecommendation(),
  audience: audience().notNull().default("delegation"),
  choice: progressChoice().notNull(),
  note: text(),
  evidenceId: uuid().references(() => evidence.id),
  reportedOn: day().notNull(),
  reportedByName: text().notNull(),
  organisationName: text().notNull(),
  /** Who of the facility wrote it down, where the authority told it by word of mouth. */
  recordedByName: text(),
}, (t) => [index().on(t.actionId), index().on(t.recommendationId), ...rowPolicies("recommendation_updates")]);

/** What an expert advises from within the report of a mission: the facility reads it, and makes a recommendation of it or not. */
export const expertAdvice = pgTable("expert_advice", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  activityId: uuid().notNull().references(() => activities.id, { onDelete: "cascade" }),
  position: integer().notNull(),
  text: text().notNull(),
  addresseeName: text(),
  writtenOn: day().notNull(),
  writtenByName: text().notNull(),
  recommendationId: uuid().references(() => recommendations.id),
}, (t) => [uniqueIndex("one_advice_a_position").on(t.activityId, t.position), index().on(t.actionId), ...dateChecks("expert_advice", { written_on: t.writtenOn }), ...rowPolicies("expert_advice")]);
