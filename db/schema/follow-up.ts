import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, numeric, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { RECORD_KINDS } from "@/domain/characteristics/records";
import { CHECK_IN_STATES } from "@/domain/follow-up/lifecycle";
import { SIGNAL_KINDS, STRATEGY_USES } from "@/domain/follow-up/lists";
import { ITEM_STATUSES } from "@/domain/handovers/exchange";
import { HANDOVER_STATES, ITEM_ANSWERS } from "@/domain/handovers/lifecycle";
import type { FieldValues } from "@/domain/programmes/required-fields";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";
import { side } from "./concepts";
import { evidence } from "./documents";
import { outputs } from "./outputs";
import { recommendations } from "./recommendations";
import { programmes } from "./reference";

export const checkInState = pgEnum("check_in_state", CHECK_IN_STATES);
export const strategyUse = pgEnum("strategy_use", STRATEGY_USES);
export const signalKind = pgEnum("signal_kind", SIGNAL_KINDS);
export const handoverState = pgEnum("handover_state", HANDOVER_STATES);
export const itemAnswer = pgEnum("item_answer", ITEM_ANSWERS);
export const itemStatus = pgEnum("item_status", ITEM_STATUSES);
export const characteristic = pgEnum("characteristic", CHARACTERISTICS);
export const recordKind = pgEnum("record_kind", RECORD_KINDS);

export const checkIns = pgTable("check_ins", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  months: integer().notNull(),
  dueOn: day().notNull(),
  state: checkInState().notNull().default("scheduled"),
  askedOn: day(),
  /** Last day on which the answer is awaited; days on hold do not count. */
  answerBy: day(),
  /** Days on hold since it was asked: the ladder of reminders stands still on them. */
  pausedDays: integer().notNull().default(0),
  /** The rung of the ladder on which people were last reminded, in days from the asking, and when that was. */
  remindedAfter: integer(),
  remindedOn: day(),
  /** When managers were told of the silence. */
  escalatedOn: day(),
  answeredOn: day(),
  answeredByName: text(),
  /** Who of the facility wrote the answer down, where the authority told it by word of mouth. */
  recordedByName: text(),
  strategyUse: strategyUse(),
  note: text(),
  evidenceId: uuid().references(() => evidence.id),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_check_in_of_an_age").on(t.actionId, t.months),
  check("asked_has_date", sql`${t.state} not in ('asked', 'silent') or (${t.askedOn} is not null and ${t.answerBy} is not null)`),
  check("answered_has_an_answer", sql`(${t.state} = 'answered') = (${t.answeredOn} is not null and ${t.strategyUse} is not null)`),
  index("check_ins_due").on(t.state, t.dueOn),
  ...dateChecks("check_ins", { due_on: t.dueOn, asked_on: t.askedOn, answer_by: t.answerBy, reminded_on: t.remindedOn, escalated_on: t.escalatedOn, answered_on: t.answeredOn }),
  ...rowPolicies("check_ins"),
]);

/** A sign of uptake other than a recommendation: a strategy built on the report, a seat in a high-level group. */
export const followUpSignals = pgTable("follow_up_signals", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  kind: signalKind().notNull(),
  textEn: text().notNull(),
  textFr: text(),
  seenOn: partialDate(),
  evidenceId: uuid().references(() => evidence.id),
  contributionOf: text(),
}, (t) => [index().on(t.actionId), ...dateChecks("follow_up_signals", { seen_on: t.seenOn }), ...rowPolicies("follow_up_signals")]);

export const handovers = pgTable("handovers", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  programmeId: uuid().notNull().references(() => programmes.id),
  state: handoverState().notNull().default("suggested"),
  purposeEn: text().notNull(),
  purposeFr: text(),
  /** What the receiving programme asks for, by the keys of its required fields. */
  fields: jsonb().$type<FieldValues>().notNull().default({}),
  suggestedOn: partialDate().notNull(),
  reason: text(),
  settledOn: partialDate(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_open_handover_to_a_programme").on(t.actionId, t.programmeId).where(sql`state not in ('declined', 'dropped')`),
  check("turned_down_says_why", sql`${t.state} not in ('declined', 'dropped') or ${t.reason} is not null`),
  ...dateChecks("handovers", { suggested_on: t.suggestedOn, settled_on: t.settledOn }),
  ...rowPolicies("handovers"),
]);

export const handoverItems = pgTable("handover_items", {
  id: identity(),
  handoverId: uuid().notNull().references(() => handovers.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  recommendationId: uuid().references(() => recommendations.id),
  outputId: uuid().references(() => outputs.id),
  answer: itemAnswer(),
  answerReason: text(),
  answeredOn: partialDate(),
  /** Who of the programme said so, or who of the facility wrote it down. */
  answeredByName: text(),
  /** How far the programme is with what it took, as it said last. */
  status: itemStatus(),
  statusNote: text(),
  statusOn: day(),
  statusByName: text(),
  version: version(),
}, (t) => [
  check("status_of_what_was_taken", sql`${t.status} is null or (${t.answer} = 'accepted' and ${t.statusOn} is not null)`),
  ...dateChecks("handover_items", { status_on: t.statusOn }),
  check("one_thing_an_item", sql`num_nonnulls(${t.recommendationId}, ${t.outputId}) = 1`),
  check("declined_item_says_why", sql`${t.answer} is distinct from 'declined' or ${t.answerReason} is not null`),
  uniqueIndex("one_item_a_recommendation").on(t.handoverId, t.recommendationId),
  index().on(t.recommendationId),
  uniqueIndex("one_item_an_output").on(t.handoverId, t.outputId),
  index().on(t.actionId),
  ...rowPolicies("handover_items"),
]);

/** A good-practice characteristic as one side assessed it, flagged only with evidence. */
export const characteristics = pgTable("characteristics", {
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  characteristic: characteristic().notNull(),
  side: side().notNull(),
  isFlagged: boolean().notNull(),
  noteEn: text(),
  noteFr: text(),
  evidenceId: uuid().references(() => evidence.id),
  /** A record of the Action that proves it. */
  recordKind: recordKind(),
  recordId: uuid(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  primaryKey({ columns: [t.actionId, t.characteristic, t.side] }),
  check("flagged_has_evidence", sql`not ${t.isFlagged} or num_nonnulls(${t.evidenceId}, ${t.recordId}) > 0`),
  check("a_record_has_a_kind", sql`(${t.recordKind} is null) = (${t.recordId} is null)`),
  index("flagged_characteristics").on(t.characteristic).where(sql`is_flagged`),
  ...rowPolicies("characteristics"),
]);

export const contextFigures = pgTable("context_figures", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  textEn: text().notNull(),
  textFr: text(),
  value: numeric({ mode: "number" }),
  unit: text(),
  year: integer(),
  source: text().notNull(),
  sourceUrl: text(),
}, (t) => [uniqueIndex("one_footnote_of_a_number").on(t.actionId, t.number), ...rowPolicies("context_figures")]);
