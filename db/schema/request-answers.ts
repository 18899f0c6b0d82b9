import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { AnswersAsSent } from "@/domain/requests/versions";
import { REQUEST_QUESTIONS } from "@/domain/requests/questions";
import { rowPolicies } from "@/db/policies";
import { codes, dateChecks, day, identity, moment } from "./columns";
import { documents } from "./documents";
import { requests } from "./requests";

/** Who saved which question last. Each question has a version of its own: two colleagues on two questions never collide. */
export const requestAnswers = pgTable("request_answers", {
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  question: text({ enum: REQUEST_QUESTIONS }).notNull(),
  version: integer().notNull().default(1),
  savedById: uuid().notNull(),
  savedByName: text().notNull(),
  savedAt: moment().notNull(),
}, (t) => [primaryKey({ columns: [t.requestId, t.question] }), ...rowPolicies("request_answers")]);

/** A request as it was sent; each sending is kept as it was. */
export const requestVersions = pgTable("request_versions", {
  id: identity(),
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  sentOn: day().notNull(),
  sentByName: text().notNull(),
  answers: jsonb().$type<AnswersAsSent>().notNull(),
}, (t) => [unique().on(t.requestId, t.number), ...dateChecks("request_versions", { sent_on: t.sentOn }), ...rowPolicies("request_versions")]);

/** One round of "more information": what the facility asked, by when, and what the authority answered. */
export const requestRounds = pgTable("request_rounds", {
  id: identity(),
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  askedOn: day().notNull(),
  askedAt: moment().notNull(),
  askedByName: text().notNull(),
  reason: text().notNull(),
  /** Questions that must be answered anew before the request can be sent again. */
  questions: codes(),
  checklistId: uuid().references(() => documents.id),
  dueOn: day().notNull(),
  answer: text(),
  answeredOn: day(),
  answeredByName: text(),
}, (t) => [
  unique().on(t.requestId, t.number),
  check("round_has_a_checklist", sql`cardinality(${t.questions}) > 0 or ${t.checklistId} is not null`),
  index().on(t.requestId),
  ...dateChecks("request_rounds", { asked_on: t.askedOn, due_on: t.dueOn, answered_on: t.answeredOn }),
  ...rowPolicies("request_rounds"),
]);
