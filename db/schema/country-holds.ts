import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { dateChecks, day, identity } from "./columns";
import { countries } from "./reference";

/** Everything with a country put on hold together: reminders, links and what its authorities write stand still until it is resumed. */
export const countryHolds = pgTable("country_holds", {
  id: identity(),
  country: text().notNull().references(() => countries.iso3),
  since: day().notNull(),
  reason: text().notNull(),
  /** What must happen before it is resumed. */
  toResume: text().notNull(),
  decidedByName: text().notNull(),
  resumedOn: day(),
  resumedByName: text(),
  resumeNote: text(),
}, (t) => [
  uniqueIndex("one_hold_of_a_country").on(t.country).where(sql`resumed_on is null`),
  check("resumed_by_somebody", sql`num_nonnulls(${t.resumedOn}, ${t.resumedByName}, ${t.resumeNote}) in (0, 3)`),
  ...dateChecks("country_holds", { since: t.since, resumed_on: t.resumedOn }),
  ...rowPolicies("country_holds"),
]);
