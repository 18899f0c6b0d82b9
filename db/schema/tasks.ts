import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { TASK_STATES } from "@/domain/tasks/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { activities } from "./activities";
import { dateChecks, day, identity, updatedAt, version } from "./columns";
import { documents } from "./documents";
import { groupMeetings } from "./group-meetings";
import { users } from "./people";
import { priority } from "./recommendations";
import { audience } from "./shared-enums";

export const taskState = pgEnum("task_state", TASK_STATES);

/** Something to be done by somebody by a day, set in a mission or a meeting or by hand. */
export const tasks = pgTable("tasks", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  activityId: uuid().references(() => activities.id),
  meetingId: uuid().references(() => groupMeetings.id),
  text: text().notNull(),
  priority: priority().notNull().default("medium"),
  audience: audience().notNull().default("facility"),
  /** A colleague who signs in; null when an institution or an expert is to do it. */
  ownerId: uuid().references(() => users.id),
  ownerName: text().notNull(),
  dueOn: day(),
  state: taskState().notNull().default("open"),
  authorId: uuid(),
  authorName: text().notNull(),
  doneNote: text(),
  doneDocumentId: uuid().references(() => documents.id),
  doneOn: day(),
  doneById: uuid(),
  doneByName: text(),
  /** Who looks at what was done, and what they found. */
  verifierId: uuid().references(() => users.id),
  verifierName: text(),
  verifiedOn: day(),
  verdictNote: text(),
  dropReason: text(),
  /** The due day of which its owner was last told that it had passed. */
  remindedOfDay: day(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_task_of_a_number").on(t.actionId, t.number),
  check("done_task_says_how", sql`${t.state} not in ('done', 'in_check') or (${t.doneNote} is not null and ${t.doneOn} is not null)`),
  check("high_priority_done_has_a_file", sql`${t.priority} <> 'high' or ${t.state} not in ('done', 'in_check') or ${t.doneDocumentId} is not null`),
  check("own_task_is_checked_by_another", sql`${t.state} <> 'done' or ${t.ownerId} is null or ${t.ownerId} is distinct from ${t.authorId} or (${t.verifiedOn} is not null and ${t.verifierId} <> ${t.ownerId})`),
  check("dropped_task_says_why", sql`${t.state} <> 'dropped' or ${t.dropReason} is not null`),
  index("tasks_standing").on(t.ownerId, t.dueOn).where(sql`state in ('open', 'in_check')`),
  ...dateChecks("tasks", { due_on: t.dueOn, done_on: t.doneOn, verified_on: t.verifiedOn }),
  ...rowPolicies("tasks"),
]);

/** What a mission or a meeting agreed, one sentence each. */
export const agreedDecisions = pgTable("agreed_decisions", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  activityId: uuid().references(() => activities.id),
  meetingId: uuid().references(() => groupMeetings.id),
  position: integer().notNull(),
  text: text().notNull(),
  audience: audience().notNull().default("authority"),
  agreedOn: day().notNull(),
  recordedByName: text().notNull(),
}, (t) => [
  check("agreed_somewhere", sql`${t.activityId} is not null or ${t.meetingId} is not null`),
  index().on(t.actionId),
  ...dateChecks("agreed_decisions", { agreed_on: t.agreedOn }),
  ...rowPolicies("agreed_decisions"),
]);
