import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { INSTRUMENT_KINDS, RATIFICATION_STATES } from "@/domain/instruments/lists";
import { rowPolicies } from "@/db/policies";
import { dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";
import { countries } from "./reference";

export const instrumentKind = pgEnum("instrument_kind", INSTRUMENT_KINDS);
export const ratificationState = pgEnum("ratification_state", RATIFICATION_STATES);

/** A convention or another instrument that national law is compared with. Its own words stay where they are published. */
export const instruments = pgTable("instruments", {
  id: identity(),
  /** As in its address: `ILO-C97`. */
  code: text().notNull().unique(),
  kind: instrumentKind().notNull(),
  shortEn: text().notNull(),
  shortFr: text(),
  titleEn: text().notNull(),
  titleFr: text(),
  body: text().notNull(),
  adoptedOn: partialDate(),
  inForceOn: partialDate(),
  sourceUrl: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  check("instrument_code_is_an_address", sql`${t.code} ~ '^[A-Z0-9][A-Z0-9-]{1,30}$'`),
  ...dateChecks("instruments", { adopted_on: t.adoptedOn, in_force_on: t.inForceOn }),
  ...rowPolicies("instruments"),
]);

export const instrumentArticles = pgTable("instrument_articles", {
  id: identity(),
  instrumentId: uuid().notNull().references(() => instruments.id, { onDelete: "cascade" }),
  position: integer().notNull(),
  number: text().notNull(),
  headingEn: text().notNull(),
  headingFr: text(),
  /** Entry into force, denunciation and the like: nothing in national law answers to it. */
  isFormal: boolean().notNull().default(false),
}, (t) => [unique("one_article_of_a_number").on(t.instrumentId, t.number), ...rowPolicies("instrument_articles")]);

/** Where one country stands with one instrument: as which source said it, and on which day somebody looked. */
export const ratifications = pgTable("ratifications", {
  id: identity(),
  instrumentId: uuid().notNull().references(() => instruments.id, { onDelete: "cascade" }),
  country: text().notNull().references(() => countries.iso3),
  state: ratificationState().notNull(),
  on: partialDate(),
  note: text(),
  source: text().notNull(),
  sourceUrl: text(),
  asOf: partialDate().notNull(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  unique("one_ratification_a_country").on(t.instrumentId, t.country),
  check("only_what_happened_has_a_day", sql`${t.state} <> 'not_ratified' or ${t.on} is null`),
  index().on(t.country),
  ...dateChecks("ratifications", { on: t.on, as_of: t.asOf }),
  ...rowPolicies("ratifications"),
]);

/** A law of a country, in its own language, as it stood on a day. */
export const nationalLaws = pgTable("national_laws", {
  id: identity(),
  country: text().notNull().references(() => countries.iso3),
  /** What rows call it: `Law 225-Z`. */
  shortTitle: text().notNull(),
  titleEn: text().notNull(),
  titleFr: text(),
  titleOriginal: text(),
  language: text(),
  adoptedOn: partialDate(),
  /** The wording that the articles below have. */
  asOf: day(),
  sourceUrl: text(),
  note: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  unique("one_law_of_a_name").on(t.country, t.shortTitle),
  ...dateChecks("national_laws", { adopted_on: t.adoptedOn, as_of: t.asOf }),
  ...rowPolicies("national_laws"),
]);

export const nationalArticles = pgTable("national_articles", {
  id: identity(),
  lawId: uuid().notNull().references(() => nationalLaws.id, { onDelete: "cascade" }),
  position: integer().notNull(),
  number: text().notNull(),
  heading: text(),
  text: text(),
}, (t) => [unique("one_national_article_of_a_number").on(t.lawId, t.number), ...rowPolicies("national_articles")]);
