import { sql } from "drizzle-orm";
import { boolean, check, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { COURTS, DECISIONS, OPINION_ANSWERS, OPINION_STATES, REQUEST_STATES } from "@/domain/requests/lifecycle";
import { REQUEST_CHANNELS } from "@/domain/requests/lists";
import { rowPolicies } from "@/db/policies";
import { codes, dateChecks, day, identity, moment, partialDate, updatedAt, version } from "./columns";
import { organisations } from "./organisations";
import { countries, programmePhases } from "./reference";
import { thematicArea } from "./shared-enums";

export const requestState = pgEnum("request_state", REQUEST_STATES);
export const decisionOutcome = pgEnum("decision_outcome", DECISIONS);
export const requestChannel = pgEnum("request_channel", REQUEST_CHANNELS);
export const court = pgEnum("court", COURTS);
export const opinionState = pgEnum("opinion_state", OPINION_STATES);
export const opinionAnswer = pgEnum("opinion_answer", OPINION_ANSWERS);

export const requests = pgTable("requests", {
  id: identity(),
  reference: text().notNull().unique(),
  state: requestState().notNull().default("draft"),
  outcome: decisionOutcome(),
  channel: requestChannel().notNull().default("portal"),
  leadAuthorityId: uuid().notNull().references(() => organisations.id),
  leadAuthorityName: text().notNull(),
  country: text().references(() => countries.iso3),
  phaseId: uuid().references(() => programmePhases.id),
  title: text().notNull().default(""),
  /** Language the authority wrote in. */
  language: text().notNull().default("en"),
  need: text().notNull().default(""),
  expectedResult: text().notNull().default(""),
  origin: text().notNull().default(""),
  otherSupport: text().notNull().default(""),
  preferredPeriod: text().notNull().default(""),
  thematicArea: thematicArea(),
  specificAreas: codes(),
  contactName: text().notNull().default(""),
  contactEmail: text().notNull().default(""),
  contactPhone: text().notNull().default(""),
  signatoryName: text(),
  signatoryRank: text(),
  returnReason: text(),
  court: court(),
  courtSince: day(),
  submittedOn: partialDate(),
  withdrawnReason: text(),
  lastEditedByName: text(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("decided_has_outcome", sql`(${t.state} = 'decided') = (${t.outcome} is not null)`),
  check("sent_has_date", sql`${t.state} in ('draft', 'withdrawn') or ${t.submittedOn} is not null`),
  check("returned_says_why", sql`${t.state} <> 'returned' or ${t.returnReason} is not null`),
  ...dateChecks("requests", { submitted_on: t.submittedOn, court_since: t.courtSince }),
  index("requests_inbox").on(t.state, t.courtSince),
  index("requests_lead").on(t.leadAuthorityId),
  index("requests_country").on(t.country),
  ...rowPolicies("requests"),
]);

export const requestAuthorities = pgTable("request_authorities", {
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  organisationId: uuid().notNull().references(() => organisations.id),
  isLead: boolean().notNull().default(false),
  signedOn: day(),
}, (t) => [primaryKey({ columns: [t.requestId, t.organisationId] }), index().on(t.organisationId), ...rowPolicies("request_authorities")]);

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
  recordedByName: text(),
  version: version(),
}, (t) => [
  unique().on(t.requestId, t.organisationId),
  check("answered_has_answer", sql`(${t.state} = 'answered') = (${t.answer} is not null)`),
  check("settled_has_date", sql`${t.state} = 'asked' or ${t.settledOn} is not null`),
  check("no_silent_veto", sql`not (${t.hasVeto} and ${t.state} = 'consented_by_silence')`),
  ...dateChecks("opinions", { asked_on: t.askedOn, due_on: t.dueOn, settled_on: t.settledOn }),
  ...rowPolicies("opinions"),
]);

export const decisions = pgTable("decisions", {
  id: identity(),
  requestId: uuid().notNull().unique().references(() => requests.id, { onDelete: "cascade" }),
  outcome: decisionOutcome().notNull(),
  decidedOn: partialDate().notNull(),
  decidedByName: text().notNull(),
  reasons: codes(),
  explanation: text(),
  conditions: text(),
  redirectedTo: text(),
}, (t) => [
  check("refusals_give_reasons", sql`${t.outcome} <> 'refused' or cardinality(${t.reasons}) > 0 or ${t.explanation} is not null`),
  check("conditions_are_written", sql`${t.outcome} <> 'approved_with_conditions' or ${t.conditions} is not null`),
  check("redirected_somewhere", sql`${t.outcome} <> 'redirected' or ${t.redirectedTo} is not null`),
  ...dateChecks("decisions", { decided_on: t.decidedOn }),
  ...rowPolicies("decisions"),
]);
