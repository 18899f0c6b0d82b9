import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import type { Change } from "@/domain/history/change";
import { dateChecks, moment, partialDate } from "./columns";
import { role } from "./people";
import { audience } from "./shared-enums";

/** What happened, who did it, and what changed. Insert and select only: not even the owner's code updates it. */
export const auditEvents = pgTable("audit_events", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** When it happened: the moment of the command, or the historic date it was given. */
  happenedAt: moment().notNull(),
  recordedAt: moment().notNull().defaultNow(),
  /** The day it is about, as precise as it is known, where that is told: a mission of May that is recorded in July. */
  aboutOn: partialDate(),
  type: text().notNull(),
  command: text().notNull(),
  actionId: uuid(),
  requestId: uuid(),
  /** Whose house it concerns, where it belongs to no case: the people of an authority. */
  organisationId: uuid(),
  subjectTable: text().notNull(),
  subjectId: text().notNull(),
  actorUserId: uuid().notNull(),
  actorName: text().notNull(),
  actorRole: role().notNull(),
  seatId: uuid().notNull(),
  organisationName: text().notNull(),
  /** The posting of a form, or the piece of the worker's work, that caused it: all lines of one share it. */
  submissionId: uuid(),
  reason: text(),
  /** Who may read this line: the facility alone, the authority too, or the delegations as well. */
  audience: audience().notNull().default("authority"),
  facts: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
  changes: jsonb().$type<Change[]>().notNull().default([]),
}, (t) => [
  index("history_of_an_action").on(t.actionId, t.happenedAt.desc(), t.id.desc()),
  index("history_of_a_request").on(t.requestId, t.happenedAt.desc(), t.id.desc()),
  index("history_of_a_record").on(t.subjectId),
  index("history_of_a_house").on(t.organisationId, t.happenedAt.desc()).where(sql`action_id is null and request_id is null`),
  index("history_about").on(t.aboutOn).where(sql`about_on is not null`),
  ...dateChecks("audit_events", { about_on: t.aboutOn }),
  index("history_recent").on(t.recordedAt.desc()),
  ...rowPolicies("audit_events"),
]);

/** Seals on the lines of the history, one each, in their order: `hash` is made of the hash before it and of the whole line. */
export const auditSeals = pgTable("audit_seals", {
  eventId: bigint({ mode: "number" }).primaryKey(),
  hash: text().notNull(),
  sealedAt: moment().notNull().defaultNow(),
}, () => rowPolicies("audit_seals"));

/** Forms already received: a second posting of the same form answers with the first one's result. */
export const submissions = pgTable("submissions", {
  id: uuid().primaryKey(),
  actorId: uuid().notNull(),
  command: text().notNull(),
  output: jsonb().notNull(),
  receivedAt: moment().notNull().defaultNow(),
}, () => rowPolicies("submissions"));
