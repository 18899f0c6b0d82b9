import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { COURTS, DECISIONS, REQUEST_STATES } from "@/domain/requests/lifecycle";
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
  /** The department that will do the work. */
  unit: text().notNull().default(""),
  title: text().notNull().default(""),
  /** Language the authority wrote in. */
  language: text().notNull().default("en"),
  need: text().notNull().default(""),
  expectedResult: text().notNull().default(""),
  origin: text().notNull().default(""),
  originUrl: text().notNull().default(""),
  /** What the authority puts in itself. */
  contribution: text().notNull().default(""),
  otherSupport: text().notNull().default(""),
  preferredPeriod: text().notNull().default(""),
  thematicArea: thematicArea(),
  specificAreas: codes(),
  contactName: text().notNull().default(""),
  contactEmail: text().notNull().default(""),
  contactPhone: text().notNull().default(""),
  signatoryName: text(),
  signatoryRank: text(),
  court: court(),
  courtSince: day(),
  submittedOn: partialDate(),
  withdrawnReason: text(),
  /** Who saved last, and since when that person has been filling it without a long pause. */
  lastEditedById: uuid(),
  lastEditedByName: text(),
  lastEditedAt: moment(),
  editingSince: moment(),
  copiedFromId: uuid().references((): AnyPgColumn => requests.id),
  /** The request that goes on in place of this duplicate. */
  mergedIntoId: uuid().references((): AnyPgColumn => requests.id),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("decided_has_outcome", sql`(${t.state} = 'decided') = (${t.outcome} is not null)`),
  check("sent_has_date", sql`${t.state} in ('draft', 'withdrawn') or ${t.submittedOn} is not null`),
  check("merged_into_another", sql`(${t.state} = 'merged') = (${t.mergedIntoId} is not null) and ${t.mergedIntoId} is distinct from ${t.id}`),
  check("web_address_of_origin", sql`${t.originUrl} = '' or ${t.originUrl} ~ '^https?://'`),
  ...dateChecks("requests", { submitted_on: t.submittedOn, court_since: t.courtSince }),
  index("requests_inbox").on(t.state, t.courtSince),
  index("requests_lead").on(t.leadAuthorityId),
  index("requests_country").on(t.country),
  index("requests_merged").on(t.mergedIntoId).where(sql`merged_into_id is not null`),
  index("requests_words").using("gin", sql`to_tsvector('simple', app.plain(${t.title} || ' ' || ${t.need}))`),
  index("requests_alike").using("gin", t.title.op("gin_trgm_ops")),
  ...rowPolicies("requests"),
]);
