import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { PRIORITIES, PROGRESS_CHOICES, RECOMMENDATION_CATEGORIES, RECOMMENDATION_OPEN, RECOMMENDATION_STATES } from "@/domain/recommendations/lifecycle";
import { literals } from "@/db/fragments";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { activities } from "./activities";
import { dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";
import { evidence } from "./documents";
import { organisations } from "./organisations";
import { legalComparisons, outputs } from "./outputs";
import { audience } from "./shared-enums";

export const recommendationState = pgEnum("recommendation_state", RECOMMENDATION_STATES);
export const recommendationCategory = pgEnum("recommendation_category", RECOMMENDATION_CATEGORIES);
export const priority = pgEnum("priority", PRIORITIES);
export const progressChoice = pgEnum("progress_choice", PROGRESS_CHOICES);

export const recommendations = pgTable("recommendations", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  textEn: text().notNull(),
  textFr: text(),
  category: recommendationCategory().notNull(),
  priority: priority().notNull().default("medium"),
  state: recommendationState().notNull().default("proposed"),
  addresseeId: uuid().references(() => organisations.id),
  addresseeName: text().notNull(),
  dueOn: partialDate(),
  answerReason: text(),
  answeredOn: day(),
  answeredByName: text(),
  /** The authority says it is done; it counts as implemented only when a second person has checked the proof. */
  reportedDoneOn: day(),
  reportedDoneById: uuid(),
  verifiedOn: day(),
  verifiedById: uuid(),
  verifiedByName: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_recommendation_of_a_number").on(t.actionId, t.number),
  check("implemented_is_verified_by_another", sql`${t.state} <> 'implemented' or (${t.verifiedById} is not null and ${t.reportedDoneById} is not null and ${t.verifiedById} <> ${t.reportedDoneById})`),
  check("set_aside_says_why", sql`${t.state} not in ('not_pursued', 'partly_accepted', 'overtaken') or ${t.answerReason} is not null`),
  ...dateChecks("recommendations", { due_on: t.dueOn, answered_on: t.answeredOn }),
  index("recommendations_addressee").on(t.addresseeId),
  index("recommendations_due").on(t.dueOn).where(sql`state in (${literals(RECOMMENDATION_OPEN)})`),
  index("recommendations_to_verify").on(t.reportedDoneOn).where(sql`state = 'in_progress' and reported_done_on is not null`),
  ...rowPolicies("recommendations"),
]);

export const recommendationOrigins = pgTable("recommendation_origins", {
  id: identity(),
  recommendationId: uuid().notNull().references(() => recommendations.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  outputId: uuid().references(() => outputs.id),
  activityId: uuid().references(() => activities.id),
  comparisonId: uuid().references(() => legalComparisons.id),
}, (t) => [
  check("comes_from_one_thing", sql`num_nonnulls(${t.outputId}, ${t.activityId}, ${t.comparisonId}) = 1`),
  index().on(t.actionId), index().on(t.recommendationId),
  ...rowPolicies("recommendation_origins"),
]);

/** What the authority said became of the advice, each time it was asked. */
export const recommendationUpdates = pgTable("recommendation_updates", {
  id: identity(),
  recommendationId: uuid().notNull().references(() => recommendations.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  audience: audience().notNull().default("delegation"),
  choice: progressChoice().notNull(),
  note: text(),
  evidenceId: uuid().references(() => evidence.id),
  reportedOn: day().notNull(),
  reportedByName: text().notNull(),
  organisationName: text().notNull(),
}, (t) => [index().on(t.actionId), index().on(t.recommendationId), ...rowPolicies("recommendation_updates")]);
