import { sql } from "drizzle-orm";
import { bigint, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { KEPT_TABLES } from "@/domain/as-at/kept";
import { rowPolicies } from "../policies";
import { moment } from "./columns";

export const keptTable = pgEnum("kept_table", KEPT_TABLES);

/**
 * What a field of a record came to say, and from when: the part of the audit trail from which a past date is told.
 * Written by the database beside each change (db/keeping.ts), by nobody else, and never changed. `id` says that the record began; no value, that it ended.
 */
export const fieldValues = pgTable("field_values", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  subjectTable: keptTable().notNull(),
  recordId: uuid().notNull(),
  actionId: uuid(),
  requestId: uuid(),
  field: text().notNull(),
  value: text(),
  /** The moment of the command: a historic one where the fact was recorded later from papers. */
  happenedAt: moment().notNull(),
  /** When it was written here. */
  recordedAt: moment().notNull(),
}, (t) => [
  index("values_of_an_action").on(t.actionId, t.subjectTable),
  index("values_of_a_request").on(t.requestId).where(sql`request_id is not null`),
  index("values_of_a_field").on(t.subjectTable, t.recordId, t.field),
  // States are short, and the portfolio reads every one of them: all it needs stands in the index.
  index("states_of_records").on(t.subjectTable, t.field, t.recordId, t.id.desc(), t.happenedAt, t.recordedAt, t.value).where(sql`field in ('stage', 'state', 'on_hold_since')`),
  ...rowPolicies("field_values"),
]);
