import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { LINKABLE } from "@/domain/provenance/kinds";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, version } from "./columns";
import { audience } from "./shared-enums";

/** What led to what, said by hand where no other record says it. Taken back with a reason, never deleted. */
export const provenanceLinks = pgTable("provenance_links", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  fromKind: text({ enum: LINKABLE }).notNull(),
  fromId: uuid().notNull(),
  /** Which part of a request, a concept or a report. */
  fromPart: text(),
  toKind: text({ enum: LINKABLE }).notNull(),
  toId: uuid().notNull(),
  toPart: text(),
  why: text().notNull(),
  audience: audience().notNull().default("delegation"),
  recordedOn: day().notNull(),
  recordedByName: text().notNull(),
  takenBackOn: day(),
  takenBackByName: text(),
  takenBackReason: text(),
  version: version(),
}, (t) => [
  uniqueIndex("one_standing_link_a_pair").on(t.actionId, t.fromId, sql`coalesce(from_part, '')`, t.toId, sql`coalesce(to_part, '')`).where(sql`taken_back_on is null`),
  check("linked_to_another", sql`(${t.fromId}, coalesce(${t.fromPart}, '')) <> (${t.toId}, coalesce(${t.toPart}, ''))`),
  check("taken_back_says_why", sql`(${t.takenBackOn} is null) = (${t.takenBackReason} is null)`),
  ...dateChecks("provenance_links", { recorded_on: t.recordedOn, taken_back_on: t.takenBackOn }),
  ...rowPolicies("provenance_links"),
]);
