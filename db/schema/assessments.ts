import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { ASSESSMENT_ANSWERS, ASSESSMENT_STATES, CONCLUSIONS, CRITERIA } from "@/domain/assessments/lists";
import { rowPolicies } from "@/db/policies";
import { dateChecks, day, identity, version } from "./columns";
import { programmePhases } from "./reference";
import { requests } from "./requests";

export const criterion = pgEnum("criterion", CRITERIA);
export const assessmentState = pgEnum("assessment_state", ASSESSMENT_STATES);
export const assessmentAnswer = pgEnum("assessment_answer", ASSESSMENT_ANSWERS);
export const conclusion = pgEnum("conclusion", CONCLUSIONS);

/** The programme's questionnaire, one for each phase. */
export const assessmentQuestions = pgTable("assessment_questions", {
  id: identity(),
  phaseId: uuid().notNull().references(() => programmePhases.id),
  criterion: criterion().notNull(),
  position: integer().notNull(),
  textEn: text().notNull(),
  textFr: text().notNull(),
}, (t) => [unique().on(t.phaseId, t.position), ...rowPolicies("assessment_questions")]);

/** One assessor's reading of one version of a request: theirs alone until it is submitted, never averaged with another. */
export const assessments = pgTable("assessments", {
  id: identity(),
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  /** Which sending of the request was read. */
  round: integer().notNull(),
  assessorId: uuid().notNull(),
  assessorName: text().notNull(),
  state: assessmentState().notNull().default("asked"),
  /** True once the assessor declared a conflict of interest, false once they declared that there is none. */
  hasConflict: text({ enum: ["no", "yes"] }),
  conflictNote: text(),
  conclusion: conclusion(),
  summary: text(),
  askedOn: day().notNull(),
  submittedOn: day(),
  voidedOn: day(),
  voidReason: text(),
  version: version(),
}, (t) => [
  index().on(t.requestId),
  check("submitted_concludes", sql`${t.state} not in ('submitted') or (${t.conclusion} is not null and ${t.submittedOn} is not null and ${t.hasConflict} = 'no')`),
  check("void_says_why", sql`${t.state} <> 'void' or (${t.voidedOn} is not null and ${t.voidReason} is not null)`),
  ...dateChecks("assessments", { asked_on: t.askedOn, submitted_on: t.submittedOn, voided_on: t.voidedOn }),
  ...rowPolicies("assessments"),
]);

export const assessmentAnswers = pgTable("assessment_answers", {
  assessmentId: uuid().notNull().references(() => assessments.id, { onDelete: "cascade" }),
  questionId: uuid().notNull().references(() => assessmentQuestions.id),
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  assessorId: uuid().notNull(),
  answer: assessmentAnswer().notNull(),
  comment: text(),
}, (t) => [primaryKey({ columns: [t.assessmentId, t.questionId] }), ...rowPolicies("assessment_answers")]);
