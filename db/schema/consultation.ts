import { sql } from "drizzle-orm";
import { boolean, check, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { OPINION_ANSWERS, OPINION_STATES } from "@/domain/requests/lifecycle";
import { ANSWER_WAYS } from "@/domain/requests/lists";
import { rowPolicies } from "@/db/policies";
import { dateChecks, day, identity, version } from "./columns";
import { documents } from "./documents";
import { organisations } from "./organisations";
import { requests } from "./requests";

export const opinionState = pgEnum("opinion_state", OPINION_STATES);
export const opinionAnswer = pgEnum("opinion_answer", OPINION_ANSWERS);
export const answerWay = pgEnum("answer_way", ANSWER_WAYS);

/** What an EU service or delegation thinks of a request, or its silence. */
export const opinions = pgTable("opinions", {
  id: identity(),
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  organisationId: uuid().notNull().references(() => organisations.id),
  state: opinionState().notNull().default("asked"),
  answer: opinionAnswer(),
  remarks: text(),
  hasVeto: boolean().notNull().default(false),
  askedOn: day().notNull(),
  dueOn: day().notNull(),
  settledOn: day(),
  /** How the answer came, who gave it, and the letter it came with. */
  answeredVia: answerWay(),
  answeredByName: text(),
  letterId: uuid().references(() => documents.id),
  recordedByName: text(),
  /** Where the question was sent. */
  sentTo: text(),
  /** An objection after silence had become consent: kept and shown, it does not undo the consent. */
  lateAnswer: opinionAnswer(),
  lateRemarks: text(),
  lateOn: day(),
  version: version(),
}, (t) => [
  unique().on(t.requestId, t.organisationId),
  check("answered_has_answer", sql`(${t.state} = 'answered') = (${t.answer} is not null)`),
  check("settled_has_date", sql`${t.state} = 'asked' or ${t.settledOn} is not null`),
  check("no_silent_veto", sql`not (${t.hasVeto} and ${t.state} = 'consented_by_silence')`),
  check("late_only_after_silence", sql`${t.lateAnswer} is null or (${t.state} = 'consented_by_silence' and ${t.lateOn} is not null)`),
  ...dateChecks("opinions", { asked_on: t.askedOn, due_on: t.dueOn, settled_on: t.settledOn, late_on: t.lateOn }),
  ...rowPolicies("opinions"),
]);
