import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CASE_STUDY_STATES } from "@/domain/case-studies/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { codes, dateChecks, day, identity, moment, updatedAt, version } from "./columns";

export const caseStudyState = pgEnum("case_study_state", CASE_STUDY_STATES);

/** The public account of an Action. Its title and sections are texts in languages (db/schema/texts.ts), a field each. */
export const caseStudies = pgTable("case_studies", {
  id: identity(),
  actionId: uuid().notNull().unique().references(() => actions.id, { onDelete: "cascade" }),
  state: caseStudyState().notNull().default("drafting"),
  /** What the authority asked to be changed, until it is sent again. */
  changesAsked: text(),
  sentOn: day(),
  clearedOn: day(),
  clearedByName: text(),
  clearedLanguages: codes(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("sent_case_study_has_date", sql`${t.state} = 'drafting' or ${t.sentOn} is not null`),
  check("cleared_case_study_says_by_whom", sql`${t.state} not in ('cleared', 'published') or (${t.clearedOn} is not null and ${t.clearedByName} is not null)`),
  ...dateChecks("case_studies", { sent_on: t.sentOn, cleared_on: t.clearedOn }),
  ...rowPolicies("case_studies"),
]);

const ofCaseStudy = () => ({ id: identity(), caseStudyId: uuid().notNull().references(() => caseStudies.id, { onDelete: "cascade" }), actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }) });

/** A case study as the authority was asked to read it, facts and words: what it clears is this and no later word. */
export const caseStudySeals = pgTable("case_study_seals", {
  ...ofCaseStudy(),
  number: integer().notNull(),
  body: text().notNull(),
  hash: text().notNull(),
  takenAt: moment().notNull(),
  takenByName: text().notNull(),
}, (t) => [
  uniqueIndex("one_case_study_seal_of_a_number").on(t.caseStudyId, t.number),
  check("case_study_seal_is_the_hash_of_its_body", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  index().on(t.actionId),
  ...rowPolicies("case_study_seals"),
]);

/** What was published, word by word, as the very bytes of which the hash is told. Read by anybody; never changed. */
export const caseStudyEditions = pgTable("case_study_editions", {
  ...ofCaseStudy(),
  reference: text().notNull(),
  number: integer().notNull(),
  body: text().notNull(),
  /** SHA-256 of the body in UTF-8. */
  hash: text().notNull(),
  publishedAt: moment().notNull(),
  publishedByName: text().notNull(),
}, (t) => [
  uniqueIndex("one_edition_of_a_number").on(t.reference, t.number),
  check("edition_is_the_hash_of_its_body", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  index().on(t.caseStudyId), index().on(t.actionId),
  ...rowPolicies("case_study_editions"),
]);

/** An edition that is no longer shown, and the word that stands at its address instead. */
export const caseStudyWithdrawals = pgTable("case_study_withdrawals", {
  ...ofCaseStudy(),
  editionId: uuid().notNull().unique().references(() => caseStudyEditions.id, { onDelete: "cascade" }),
  wordEn: text().notNull(),
  wordFr: text().notNull(),
  withdrawnOn: day().notNull(),
}, (t) => [index().on(t.actionId), ...dateChecks("case_study_withdrawals", { withdrawn_on: t.withdrawnOn }), ...rowPolicies("case_study_withdrawals")]);

/** The printed PDF of an edition, once a language. The bytes lie in the file store under their SHA-256. */
export const caseStudyPapers = pgTable("case_study_papers", {
  id: identity(),
  editionId: uuid().notNull().references(() => caseStudyEditions.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  language: text().notNull(),
  sha256: text().notNull(),
  bytes: integer().notNull(),
  keptAt: moment().notNull(),
}, (t) => [uniqueIndex("one_paper_a_language").on(t.editionId, t.language), index().on(t.actionId), ...rowPolicies("case_study_papers")]);
