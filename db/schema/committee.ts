import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { CONDITION_OWNERS, ITEM_STATES, MEETING_MODES, MEETING_STATES, POSITIONS, PRESENCES } from "@/domain/committee/lists";
import { rowPolicies } from "@/db/policies";
import { codes, dateChecks, day, identity, partialDate, version } from "./columns";
import { decisionOutcome, requests } from "./requests";

export const meetingMode = pgEnum("meeting_mode", MEETING_MODES);
export const meetingState = pgEnum("meeting_state", MEETING_STATES);
export const itemState = pgEnum("item_state", ITEM_STATES);
export const presence = pgEnum("presence", PRESENCES);
export const position = pgEnum("position", POSITIONS);
export const conditionOwner = pgEnum("condition_owner", CONDITION_OWNERS);

/** Who sits in the steering committee. */
export const committeeMembers = pgTable("committee_members", {
  id: identity(),
  name: text().notNull(),
  organisationName: text().notNull(),
  email: text(),
  isChair: boolean().notNull().default(false),
  until: day(),
  version: version(),
}, (t) => [...dateChecks("committee_members", { until: t.until }), ...rowPolicies("committee_members")]);

/** A sitting of the committee, or a decision in writing with the day by which members may object. */
export const committeeMeetings = pgTable("committee_meetings", {
  id: identity(),
  number: integer().notNull().unique(),
  mode: meetingMode().notNull(),
  state: meetingState().notNull().default("planned"),
  /** The day of the meeting, or the last day for objections in writing. */
  plannedOn: day().notNull(),
  place: text(),
  heldOn: day(),
  minutes: text(),
  version: version(),
}, (t) => [check("held_has_date", sql`(${t.state} = 'held') = (${t.heldOn} is not null)`), ...dateChecks("committee_meetings", { planned_on: t.plannedOn, held_on: t.heldOn }), ...rowPolicies("committee_meetings")]);

export const committeeAttendance = pgTable("committee_attendance", {
  meetingId: uuid().notNull().references(() => committeeMeetings.id, { onDelete: "cascade" }),
  memberId: uuid().notNull().references(() => committeeMembers.id),
  presence: presence().notNull(),
  /** Who came in their place. */
  representedBy: text(),
}, (t) => [primaryKey({ columns: [t.meetingId, t.memberId] }), ...rowPolicies("committee_attendance")]);

/** A request on the agenda of a meeting. */
export const committeeItems = pgTable("committee_items", {
  id: identity(),
  meetingId: uuid().notNull().references(() => committeeMeetings.id),
  requestId: uuid().notNull().references(() => requests.id),
  position: integer().notNull(),
  state: itemState().notNull().default("listed"),
  comment: text(),
  closedOn: day(),
  version: version(),
}, (t) => [
  unique().on(t.meetingId, t.requestId), index().on(t.requestId),
  check("sent_back_says_why", sql`${t.state} <> 'sent_back' or ${t.comment} is not null`),
  ...dateChecks("committee_items", { closed_on: t.closedOn }), ...rowPolicies("committee_items"),
]);

/** What a member says of an item in writing; who says nothing by the day has consented. */
export const committeePositions = pgTable("committee_positions", {
  itemId: uuid().notNull().references(() => committeeItems.id, { onDelete: "cascade" }),
  memberId: uuid().notNull().references(() => committeeMembers.id),
  position: position().notNull(),
  remarks: text(),
  givenOn: day().notNull(),
}, (t) => [primaryKey({ columns: [t.itemId, t.memberId] }), ...dateChecks("committee_positions", { given_on: t.givenOn }), ...rowPolicies("committee_positions")]);

export const decisions = pgTable("decisions", {
  id: identity(),
  requestId: uuid().notNull().unique().references(() => requests.id, { onDelete: "cascade" }),
  outcome: decisionOutcome().notNull(),
  decidedOn: partialDate().notNull(),
  decidedByName: text().notNull(),
  meetingId: uuid().references(() => committeeMeetings.id),
  reasons: codes(),
  explanation: text(),
  redirectedTo: text(),
}, (t) => [
  check("refusals_give_reasons", sql`${t.outcome} <> 'refused' or cardinality(${t.reasons}) > 0 or ${t.explanation} is not null`),
  check("redirected_somewhere", sql`${t.outcome} <> 'redirected' or ${t.redirectedTo} is not null`),
  ...dateChecks("decisions", { decided_on: t.decidedOn }),
  ...rowPolicies("decisions"),
]);

/** A condition of an approval: what must happen, who sees to it, by when. */
export const decisionConditions = pgTable("decision_conditions", {
  id: identity(),
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  position: integer().notNull(),
  text: text().notNull(),
  owner: conditionOwner().notNull(),
  dueOn: day(),
  metOn: day(),
  metNote: text(),
  version: version(),
}, (t) => [unique().on(t.requestId, t.position), ...dateChecks("decision_conditions", { due_on: t.dueOn, met_on: t.metOn }), ...rowPolicies("decision_conditions")]);
