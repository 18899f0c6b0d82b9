import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { moment } from "./columns";

/** How often somebody has asked for one kind of thing lately, for every server together (scripts/lib/rate-limit.mjs). Addresses stand in it hashed. */
export const rateCounts = pgTable("rate_counts", {
  key: text().primaryKey(),
  since: moment().notNull(),
  tries: integer().notNull(),
}, () => rowPolicies("rate_counts"));
