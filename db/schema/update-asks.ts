import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { dateChecks, day, identity } from "./columns";
import { checkIns } from "./follow-up";
import { ofRecommendation } from "./recommendations";

/** One message to one person who is asked what became of recommendations: opened by a link, without an account. */
export const updateAsks = pgTable("update_asks", {
  id: identity(),
  organisationName: text().notNull(),
  toName: text().notNull(),
  toAddress: text().notNull(),
  locale: text({ enum: ["en", "fr"] }).notNull(),
  message: text(),
  askedOn: day().notNull(),
  askedByName: text().notNull(),
  /** Last day of the link. */
  expiresOn: day().notNull(),
  /** The check-in in whose course it was written; null for a message of its own. */
  checkInId: uuid().references(() => checkIns.id, { onDelete: "cascade" }),
  /** Is its reader also asked about the report, for an authority of the Action? */
  asksUse: boolean().notNull().default(false),
}, (t) => [check("use_is_asked_by_a_check_in", sql`not ${t.asksUse} or ${t.checkInId} is not null`), index().on(t.checkInId), ...dateChecks("update_asks", { asked_on: t.askedOn, expires_on: t.expiresOn }), ...rowPolicies("update_asks")]);

/** A recommendation that somebody was asked about; answered whoever answered, by the link or after signing in. */
export const updateAskItems = pgTable("update_ask_items", {
  askId: uuid().notNull().references(() => updateAsks.id, { onDelete: "cascade" }),
  ...ofRecommendation(),
  askedOn: day().notNull(),
  toName: text().notNull(),
  /** Without an answer until this day the ask was met with silence. */
  expiresOn: day().notNull(),
  answeredOn: day(),
}, (t) => [
  primaryKey({ columns: [t.askId, t.recommendationId] }),
  index().on(t.actionId), index().on(t.recommendationId),
  ...dateChecks("update_ask_items", { asked_on: t.askedOn, expires_on: t.expiresOn, answered_on: t.answeredOn }),
  ...rowPolicies("update_ask_items"),
]);
