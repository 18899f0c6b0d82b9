import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { GROUP_MEETING_STATES } from "@/domain/meetings/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment, partialDate, updatedAt, version } from "./columns";
import { presence } from "./committee";
import { documents } from "./documents";
import { workingGroupMembers, workingGroups } from "./working-groups";

export const groupMeetingState = pgEnum("group_meeting_state", GROUP_MEETING_STATES);

const TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

/** A meeting of the working group. Its time is what the clocks of its place show, so that it stays right when they change. */
export const groupMeetings = pgTable("group_meetings", {
  id: identity(),
  groupId: uuid().notNull().references(() => workingGroups.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  title: text().notNull(),
  state: groupMeetingState().notNull().default("draft"),
  /** A year or a month where an old record says no more. */
  onDay: partialDate().notNull(),
  startsAt: text(),
  endsAt: text(),
  /** Time zone of these clocks, by its IANA name. */
  zone: text().notNull(),
  place: text(),
  /** Counts the changes of the entry in people's calendars. */
  sequence: integer().notNull().default(0),
  invitedAt: moment(),
  summary: text().notNull().default(""),
  closedOn: day(),
  closedByName: text(),
  cancelReason: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_meeting_of_a_number").on(t.actionId, t.number),
  check("times_are_times", sql`(${t.startsAt} is null or ${t.startsAt} ~ '${sql.raw(TIME)}') and (${t.endsAt} is null or ${t.endsAt} ~ '${sql.raw(TIME)}')`),
  check("meeting_ends_after_it_starts", sql`${t.endsAt} is null or (${t.startsAt} is not null and ${t.endsAt} > ${t.startsAt})`),
  check("invited_to_a_day_and_time", sql`${t.state} not in ('open', 'in_progress') or (length(${t.onDay}) = 10 and ${t.startsAt} is not null)`),
  check("closed_meeting_says_when", sql`(${t.state} = 'closed') = (${t.closedOn} is not null)`),
  check("cancelled_meeting_says_why", sql`${t.state} not in ('cancelled', 'discarded') or ${t.cancelReason} is not null`),
  index("group_meetings_ahead").on(t.onDay).where(sql`state in ('open', 'in_progress')`),
  ...dateChecks("group_meetings", { on_day: t.onDay, closed_on: t.closedOn }),
  ...rowPolicies("group_meetings"),
]);

const ofMeeting = () => ({
  meetingId: uuid().notNull().references(() => groupMeetings.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
});

/** A point of the agenda, and what was said about it. */
export const groupMeetingItems = pgTable("group_meeting_items", {
  id: identity(),
  ...ofMeeting(),
  position: integer().notNull(),
  subject: text().notNull(),
  notes: text().notNull().default(""),
  version: version(),
}, (t) => [uniqueIndex("one_item_a_position").on(t.meetingId, t.position), index().on(t.actionId), ...rowPolicies("group_meeting_items")]);

/** Who was invited, and then whether they came. */
export const groupMeetingAttendance = pgTable("group_meeting_attendance", {
  ...ofMeeting(),
  memberId: uuid().notNull().references(() => workingGroupMembers.id),
  presence: presence(),
  representedBy: text(),
}, (t) => [primaryKey({ columns: [t.meetingId, t.memberId] }), index().on(t.actionId), ...rowPolicies("group_meeting_attendance")]);

/** A document of the Action that is read for a meeting. */
export const groupMeetingDocuments = pgTable("group_meeting_documents", {
  ...ofMeeting(),
  documentId: uuid().notNull().references(() => documents.id, { onDelete: "cascade" }),
}, (t) => [primaryKey({ columns: [t.meetingId, t.documentId] }), index().on(t.actionId), ...rowPolicies("group_meeting_documents")]);
