import { sql, type SQL } from "drizzle-orm";
import { boolean, check, customType, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ACTION_STAGES, DATE_KINDS, LINK_TYPES } from "@/domain/actions/lifecycle";
import { AUTHORITY_PARTS, ORIGINS, PUBLISHED_STATUSES } from "@/domain/actions/lists";
import { rowPolicies } from "@/db/policies";
import { codes, dateChecks, day, identity, moment, partialDate, updatedAt, version } from "./columns";
import { organisations } from "./organisations";
import { users } from "./people";
import { countries, programmePhases, region } from "./reference";
import { court, requests } from "./requests";
import { thematicArea } from "./shared-enums";

export const actionStage = pgEnum("action_stage", ACTION_STAGES);
export const actionOrigin = pgEnum("action_origin", ORIGINS);
export const linkType = pgEnum("link_type", LINK_TYPES);
export const dateKind = pgEnum("date_kind", DATE_KINDS);
export const publishedStatus = pgEnum("published_status", PUBLISHED_STATUSES);
export const authorityPart = pgEnum("authority_part", AUTHORITY_PARTS);

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const actions = pgTable("actions", {
  id: identity(),
  reference: text().notNull().unique(),
  origin: actionOrigin().notNull().default("request"),
  requestId: uuid().unique().references(() => requests.id),
  phaseId: uuid().references(() => programmePhases.id),
  titleEn: text().notNull(),
  titleFr: text(),
  summaryEn: text(),
  summaryFr: text(),
  stage: actionStage().notNull().default("design"),
  onHoldSince: day(),
  endReason: text(),
  thematicArea: thematicArea(),
  specificAreas: codes(),
  region: region(),
  /** The region in the source's words, for regional Actions. */
  regionLabel: text(),
  requestedOn: partialDate(),
  approvedOn: partialDate(),
  firstActivityOn: partialDate(),
  lastActivityOn: partialDate(),
  closedOn: partialDate(),
  leadId: uuid().references(() => users.id),
  leadName: text(),
  court: court(),
  courtSince: day(),
  /** Next dated thing to happen, kept by the commands that plan it. */
  nextOn: day(),
  nextWhat: text(),
  authorityNames: text().notNull().default(""),
  countryCodes: codes(),
  publishedLabel: text(),
  publishedStatus: publishedStatus(),
  publishedActivities: integer(),
  statusNote: text(),
  dateNote: text(),
  expertNote: text(),
  followUpNote: text(),
  expertCountries: codes(),
  /** Everything the list can be searched by, in both languages; written by the commands. */
  searchText: text().notNull().default(""),
  search: tsvector().generatedAlwaysAs((): SQL => sql`to_tsvector('simple', app.plain(${actions.searchText}))`),
  movedAt: moment().notNull().defaultNow(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("ended_early_says_why", sql`${t.stage} not in ('cancelled', 'closed_early') or ${t.endReason} is not null`),
  check("an_ended_action_is_in_nobodys_hands", sql`${t.stage} not in ('closed', 'cancelled', 'closed_early') or (${t.onHoldSince} is null and ${t.court} is null)`),
  check("a_followed_action_has_its_request", sql`${t.origin} = 'public_record' or ${t.requestId} is not null`),
  check("reference_is_ours", sql`${t.reference} ~ '^[A-Z0-9]{2,8}-[0-9]{4}-[0-9]{2,}$'`),
  ...dateChecks("actions", { requested_on: t.requestedOn, approved_on: t.approvedOn, first_activity_on: t.firstActivityOn, last_activity_on: t.lastActivityOn, closed_on: t.closedOn, on_hold_since: t.onHoldSince, court_since: t.courtSince, next_on: t.nextOn }),
  index("actions_search").using("gin", t.search),
  index("actions_words_en").using("gin", sql`app.words('en'::text, ${t.titleEn} || ' ' || coalesce(${t.summaryEn}, ''))`),
  index("actions_words_fr").using("gin", sql`app.words('fr'::text, ${t.titleFr} || ' ' || coalesce(${t.summaryFr}, ''))`),
  index("actions_alike").using("gin", t.titleEn.op("gin_trgm_ops")),
  index("actions_countries").using("gin", t.countryCodes),
  index("actions_recent").on(t.movedAt.desc(), t.id),
  index("actions_stage").on(t.stage, t.movedAt.desc(), t.id),
  index("actions_theme").on(t.thematicArea, t.movedAt.desc(), t.id),
  index("actions_lead").on(t.leadId, t.movedAt.desc()),
  index("actions_next").on(t.nextOn, t.id),
  index("actions_waiting").on(t.courtSince, t.id),
  index("actions_court").on(t.court, t.courtSince, t.id),
  index("actions_held").on(t.court, t.movedAt.desc(), t.id),
  index("actions_region").on(t.region, t.movedAt.desc(), t.id).where(sql`region is not null`),
  index("actions_on_hold").on(t.movedAt.desc(), t.id).where(sql`on_hold_since is not null`),
  index("actions_in_design").on(t.courtSince, t.id).where(sql`stage = 'design'`),
  index("actions_year").on(sql`split_part(${t.reference}, '-', 2)`, t.movedAt.desc(), t.id),
  ...rowPolicies("actions"),
]);

export const actionCountries = pgTable("action_countries", {
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  country: text().notNull().references(() => countries.iso3),
}, (t) => [primaryKey({ columns: [t.actionId, t.country] }), index().on(t.country), ...rowPolicies("action_countries")]);

export const actionAuthorities = pgTable("action_authorities", {
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  organisationId: uuid().notNull().references(() => organisations.id),
  part: authorityPart().notNull(),
  isLead: boolean().notNull().default(false),
}, (t) => [primaryKey({ columns: [t.actionId, t.organisationId] }), index().on(t.organisationId), ...rowPolicies("action_authorities")]);

export const actionTeam = pgTable("action_team", {
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  userId: uuid().notNull().references(() => users.id),
}, (t) => [primaryKey({ columns: [t.actionId, t.userId] }), index().on(t.userId), ...rowPolicies("action_team")]);

export const actionLinks = pgTable("action_links", {
  id: identity(),
  fromActionId: uuid().notNull().references(() => actions.id),
  toActionId: uuid().notNull().references(() => actions.id),
  type: linkType().notNull(),
  note: text(),
}, (t) => [
  uniqueIndex("one_link_of_a_type").on(t.fromActionId, t.toActionId, t.type),
  check("not_to_itself", sql`${t.fromActionId} <> ${t.toActionId}`),
  index().on(t.toActionId),
  ...rowPolicies("action_links"),
]);

export const actionSources = pgTable("action_sources", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  url: text().notNull(),
  isMain: boolean().notNull().default(false),
}, (t) => [index().on(t.actionId), ...rowPolicies("action_sources")]);

/** Dates as sources print them, each saying which of the five it is, or that its source does not say. */
export const actionPublishedDates = pgTable("action_published_dates", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  kind: dateKind().notNull(),
  value: partialDate().notNull(),
  sourceUrl: text(),
  note: text(),
  isConflict: boolean().notNull().default(false),
}, (t) => [index().on(t.actionId), ...dateChecks("action_published_dates", { value: t.value }), ...rowPolicies("action_published_dates")]);

export const actionHolds = pgTable("action_holds", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  since: partialDate().notNull(),
  reason: text().notNull(),
  decidedBy: text().notNull(),
  resumedOn: day(),
  resumeNote: text(),
}, (t) => [
  index().on(t.actionId),
  check("resumed_after_it_began", sql`${t.resumedOn} is null or ${t.resumedOn} >= ${t.since}`),
  uniqueIndex("one_open_hold").on(t.actionId).where(sql`resumed_on is null`),
  ...dateChecks("action_holds", { since: t.since, resumed_on: t.resumedOn }),
  ...rowPolicies("action_holds"),
]);
