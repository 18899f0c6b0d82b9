import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { DRAFTING_STATES } from "@/domain/drafting/lifecycle";
import { ANSWER_WAYS, ASK_WAYS, POSITIONS, RULINGS } from "@/domain/drafting/lists";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, updatedAt, version } from "./columns";
import { organisations } from "./organisations";
import { workingGroupMembers, workingGroups } from "./working-groups";

export const draftingState = pgEnum("drafting_state", DRAFTING_STATES);
export const draftingPosition = pgEnum("drafting_position", POSITIONS);
export const draftingRuling = pgEnum("drafting_ruling", RULINGS);
export const draftingAskWay = pgEnum("drafting_ask_way", ASK_WAYS);
export const draftingWay = pgEnum("drafting_way", ANSWER_WAYS);

/** A text on which the institutions of a working group agree, paragraph by paragraph. */
export const draftingTexts = pgTable("drafting_texts", {
  id: identity(),
  groupId: uuid().notNull().references(() => workingGroups.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  title: text().notNull(),
  language: text().notNull(),
  state: draftingState().notNull().default("preparing"),
  /** How often positions were asked for. */
  round: integer().notNull().default(0),
  dueOn: day(),
  message: text(),
  remindedOn: day(),
  agreedOn: day(),
  setAsideReason: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_drafting_text_of_a_number").on(t.actionId, t.number),
  check("asked_text_has_a_day", sql`(${t.round} = 0) = (${t.dueOn} is null)`),
  check("agreed_text_says_when", sql`(${t.state} = 'agreed') = (${t.agreedOn} is not null)`),
  check("set_aside_says_why", sql`(${t.state} in ('set_aside', 'discarded')) = (${t.setAsideReason} is not null)`),
  ...dateChecks("drafting_texts", { due_on: t.dueOn, reminded_on: t.remindedOn, agreed_on: t.agreedOn }),
  ...rowPolicies("drafting_texts"),
]);

const ofText = () => ({
  id: identity(),
  textId: uuid().notNull().references(() => draftingTexts.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
});

const ofParagraph = () => ({ ...ofText(), paragraphId: uuid().notNull().references(() => draftingParagraphs.id, { onDelete: "cascade" }), /** Which words of it. */ words: integer().notNull() });

/** A paragraph keeps its number wherever it stands. */
export const draftingParagraphs = pgTable("drafting_paragraphs", {
  ...ofText(),
  number: integer().notNull(),
  position: integer().notNull(),
  /** Number of the words that stand now. */
  words: integer().notNull().default(1),
}, (t) => [uniqueIndex("one_paragraph_of_a_number").on(t.textId, t.number), index().on(t.actionId), ...rowPolicies("drafting_paragraphs")]);

/** The words of a paragraph. Once they were put to the institutions they are never written again: a change is new words. */
export const draftingWords = pgTable("drafting_words", {
  ...ofText(),
  paragraphId: uuid().notNull().references(() => draftingParagraphs.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  body: text().notNull(),
  note: text(),
  /** The round in which they were put to the institutions first. */
  round: integer(),
  writtenOn: day().notNull(),
  writtenByName: text().notNull(),
  version: version(),
}, (t) => [uniqueIndex("one_wording_of_a_number").on(t.paragraphId, t.number), index().on(t.textId), index().on(t.actionId), ...dateChecks("drafting_words", { written_on: t.writtenOn }), ...rowPolicies("drafting_words")]);

/** An institution's answer as a whole: who of it spoke last, and when. */
export const draftingAnswers = pgTable("drafting_answers", {
  ...ofText(),
  organisationId: uuid().notNull().references(() => organisations.id),
  organisationName: text().notNull(),
  answeredOn: day().notNull(),
  answeredByName: text().notNull(),
  version: version(),
}, (t) => [uniqueIndex("one_answer_an_institution").on(t.textId, t.organisationId), index().on(t.actionId), ...dateChecks("drafting_answers", { answered_on: t.answeredOn }), ...rowPolicies("drafting_answers")]);

/** What an institution says of the words of one paragraph. */
export const draftingPositions = pgTable("drafting_positions", {
  ...ofParagraph(),
  organisationId: uuid().notNull().references(() => organisations.id),
  organisationName: text().notNull(),
  position: draftingPosition().notNull(),
  reason: text(),
  givenOn: day().notNull(),
  givenByName: text().notNull(),
  way: draftingWay().notNull(),
  /** What shows it, where the facility wrote it down. */
  proof: text(),
}, (t) => [
  uniqueIndex("one_position_an_institution").on(t.paragraphId, t.words, t.organisationId),
  check("objections_say_why", sql`${t.position} not in ('reserve', 'object') or ${t.reason} is not null`),
  check("written_down_with_proof", sql`(${t.way} = 'facility') = (${t.proof} is not null)`),
  index().on(t.textId), index().on(t.actionId),
  ...dateChecks("drafting_positions", { given_on: t.givenOn }),
  ...rowPolicies("drafting_positions"),
]);

/** What the chair made of a paragraph's words; the latest counts, none is deleted. */
export const draftingRulings = pgTable("drafting_rulings", {
  ...ofParagraph(),
  ruling: draftingRuling().notNull(),
  reason: text(),
  ruledAt: moment().notNull(),
  ruledByName: text().notNull(),
  /** Who wrote it down, where it was not the chair. */
  recordedByName: text(),
}, (t) => [check("other_rulings_say_why", sql`${t.ruling} = 'adopted' or ${t.reason} is not null`), index().on(t.textId), index().on(t.actionId), ...rowPolicies("drafting_rulings")]);

/** Who had a say in a round, and how they were asked: members by a personal link, an authority’s people by their accounts, others not at all. */
export const draftingAsks = pgTable("drafting_asks", {
  ...ofText(),
  round: integer().notNull(),
  organisationId: uuid().notNull().references(() => organisations.id),
  organisationName: text().notNull(),
  memberId: uuid().references(() => workingGroupMembers.id, { onDelete: "cascade" }),
  personName: text(),
  way: draftingAskWay().notNull(),
  askedOn: day().notNull(),
}, (t) => [uniqueIndex("one_ask_a_person_and_round").on(t.textId, t.round, t.organisationId, t.memberId), check("link_goes_to_a_member", sql`(${t.way} = 'link') = (${t.memberId} is not null)`), index().on(t.actionId), ...dateChecks("drafting_asks", { asked_on: t.askedOn }), ...rowPolicies("drafting_asks")]);
