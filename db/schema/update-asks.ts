import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { dateChecks, day, identity } from "./columns";
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
  /** Last day of the link: without an answer until then the ask was met with silence. */
  expiresOn: day().notNull(),
}, (t) => [...dateChecks("update_asks", { asked_on: t.askedOn, expires_on: t.expiresOn }), ...rowPolicies("update_asks")]);

/** A recommendation that somebody was asked about; answered whoever answered, by the link or after signing in. */
export const updateAskItems = pgTable("update_ask_items", {
  askId: uuid().notNull().references(() => updateAsks.id, { onDelete: "cascade" }),
  ...ofRecommendation(),
  askedOn: day().notNull(),
  toName: text().notNull(),
  expiresOn: day().notNull(),
  answeredOn: day(),
}, (t) => [
  primaryKey({ columns: [t.askId, t.recommendationId] }),
  index().on(t.actionId), index().on(t.recommendationId),
  ...dateChecks("update_ask_items", { asked_on: t.askedOn, expires_on: t.expiresOn, answered_on: t.answeredOn }),
  ...rowPolicies("update_ask_items"),
]);
