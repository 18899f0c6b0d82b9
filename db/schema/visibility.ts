import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { VISIBILITY_SUBJECTS } from "@/domain/visibility/visibility";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity } from "./columns";

export const visibilitySubject = pgEnum("visibility_subject", VISIBILITY_SUBJECTS);

/** One check that something shows who pays, before it is published. Each is kept; the latest of a version counts. */
export const visibilityChecks = pgTable("visibility_checks", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  subjectTable: visibilitySubject().notNull(),
  subjectId: uuid().notNull(),
  /** The version that was looked at: a later one is checked again. */
  subjectVersion: integer().notNull(),
  hasEmblem: boolean().notNull(),
  hasStatement: boolean().notNull(),
  hasDisclaimer: boolean().notNull(),
  derogationReason: text(),
  /** Who of the Commission or the delegation agreed to it. */
  derogationBy: text(),
  derogationOn: day(),
  checkedByName: text().notNull(),
  checkedOn: day().notNull(),
}, (t) => [
  check("a_derogation_is_whole", sql`num_nonnulls(${t.derogationReason}, ${t.derogationBy}, ${t.derogationOn}) in (0, 3)`),
  index().on(t.subjectId), index().on(t.actionId),
  ...dateChecks("visibility_checks", { derogation_on: t.derogationOn, checked_on: t.checkedOn }),
  ...rowPolicies("visibility_checks"),
]);
