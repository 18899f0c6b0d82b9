import { sql } from "drizzle-orm";
import { check, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { ORGANISATION_KINDS } from "@/domain/organisations/lists";
import { rowPolicies } from "@/db/policies";
import { codes, identity } from "./columns";
import { countries } from "./reference";

export const organisationKind = pgEnum("organisation_kind", ORGANISATION_KINDS);

export const organisations = pgTable("organisations", {
  id: identity(),
  nameEn: text().notNull(),
  nameFr: text(),
  kind: organisationKind().notNull(),
  country: text().references(() => countries.iso3),
  /** Countries an EU delegation covers. */
  covers: codes(),
  website: text(),
  /** Where questions to a service are sent. */
  email: text(),
}, (t) => [
  check("only_delegations_cover_countries", sql`${t.kind} = 'eu_delegation' or cardinality(${t.covers}) = 0`),
  ...rowPolicies("organisations"),
]);
