import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CONCEPT_STATES, SIDES } from "@/domain/concepts/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, updatedAt, version } from "./columns";

export const conceptState = pgEnum("concept_state", CONCEPT_STATES);
export const side = pgEnum("side", SIDES);

export const concepts = pgTable("concepts", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull().default(1),
  state: conceptState().notNull().default("drafting"),
  purpose: text().notNull().default(""),
  approach: text().notNull().default(""),
  plannedActivities: text().notNull().default(""),
  expectedResults: text().notNull().default(""),
  risks: text().notNull().default(""),
  otherInitiatives: text().notNull().default(""),
  acceptedOn: day(),
  /** What the authority wants changed, until the text is opened again. */
  changesAsked: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_concept_of_a_number").on(t.actionId, t.number),
  check("accepted_has_date", sql`${t.state} <> 'accepted_by_both' or ${t.acceptedOn} is not null`),
  ...dateChecks("concepts", { accepted_on: t.acceptedOn }),
  ...rowPolicies("concepts"),
]);

/** One side's acceptance of one version; unlocking voids it, it is never deleted. */
export const conceptAcceptances = pgTable("concept_acceptances", {
  id: identity(),
  conceptId: uuid().notNull().references(() => concepts.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  side: side().notNull(),
  acceptedByName: text().notNull(),
  acceptedOn: day().notNull(),
  /** Named when somebody accepted for the authority, with the proof. */
  onBehalfOf: text(),
  voidedAt: moment(),
}, (t) => [
  index().on(t.actionId),
  uniqueIndex("one_standing_acceptance_a_side").on(t.conceptId, t.side).where(sql`voided_at is null`),
  ...rowPolicies("concept_acceptances"),
]);
