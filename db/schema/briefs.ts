import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { BRIEF_LANGUAGES, LINE_KINDS } from "@/domain/briefs/lists";
import { rowPolicies } from "@/db/policies";
import { dateChecks, day, identity, moment, updatedAt, version } from "./columns";
import { users } from "./people";
import { countries } from "./reference";

export const lineKind = pgEnum("line_kind", LINE_KINDS);
export const briefLanguage = pgEnum("brief_language", BRIEF_LANGUAGES);

/** What to say in a country, and what to beware of there, as somebody wrote it and stands behind it. */
export const briefLines = pgTable("brief_lines", {
  id: identity(),
  country: text().notNull().references(() => countries.iso3),
  language: briefLanguage().notNull(),
  kind: lineKind().notNull(),
  position: integer().notNull(),
  text: text().notNull(),
  writtenByName: text().notNull(),
  writtenOn: day().notNull(),
  takenOutOn: day(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [index().on(t.country, t.language), ...dateChecks("brief_lines", { written_on: t.writtenOn, taken_out_on: t.takenOutOn }), ...rowPolicies("brief_lines")]);

/** A brief as it was issued: bytes that nobody changes. */
export const briefs = pgTable("briefs", {
  id: identity(),
  country: text().notNull().references(() => countries.iso3),
  language: briefLanguage().notNull(),
  number: integer().notNull(),
  body: text().notNull(),
  /** SHA-256 of the body in UTF-8. */
  hash: text().notNull(),
  issuedAt: moment().notNull(),
  issuedByName: text().notNull(),
}, (t) => [
  uniqueIndex("one_brief_of_a_number").on(t.country, t.language, t.number),
  check("brief_is_the_hash_of_its_body", sql`${t.hash} = encode(sha256(convert_to(${t.body}, 'UTF8')), 'hex')`),
  ...rowPolicies("briefs"),
]);

/** When somebody of a delegation last read a country's page, and when the visit before that one ended. Nobody reads it but themselves. */
export const readerVisits = pgTable("reader_visits", {
  userId: uuid().notNull().references(() => users.id, { onDelete: "cascade" }),
  country: text().notNull().references(() => countries.iso3),
  /** The last page of the visit that is going on, or was the last. */
  seenAt: moment().notNull(),
  /** The last page of the visit before; none at the first. */
  beforeAt: moment(),
}, (t) => [primaryKey({ columns: [t.userId, t.country] }), ...rowPolicies("reader_visits")]);
