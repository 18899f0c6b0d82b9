import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { MEMBER_CALL_STATES, PROPOSAL_STATES } from "@/domain/working-groups/call-lifecycle";
import { MEMBER_ROLES } from "@/domain/working-groups/lists";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, partialDate, updatedAt, version } from "./columns";
import { documents, evidence } from "./documents";
import { level } from "./missions";
import { organisationKind, organisations } from "./organisations";
import { people, sex } from "./people";

export const memberRole = pgEnum("member_role", MEMBER_ROLES);
export const memberCallState = pgEnum("member_call_state", MEMBER_CALL_STATES);
export const proposalState = pgEnum("proposal_state", PROPOSAL_STATES);

export const workingGroups = pgTable("working_groups", {
  id: identity(),
  actionId: uuid().notNull().unique().references(() => actions.id, { onDelete: "cascade" }),
  name: text().notNull(),
  mandate: text().notNull().default(""),
  /** The letter that set the group up, where it is on record. */
  mandateLetterId: uuid().references(() => documents.id),
  formedOn: partialDate(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [...dateChecks("working_groups", { formed_on: t.formedOn }), ...rowPolicies("working_groups")]);

const ofGroup = () => ({
  id: identity(),
  groupId: uuid().notNull().references(() => workingGroups.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
});

/** A seat at the table: an institution, and the person in it for a time. */
export const workingGroupMembers = pgTable("working_group_members", {
  ...ofGroup(),
  organisationId: uuid().notNull().references(() => organisations.id),
  organisationName: text().notNull(),
  personId: uuid().references(() => people.id),
  personName: text(),
  sex: sex().notNull().default("unknown"),
  level: level().notNull().default("unknown"),
  function: text(),
  role: memberRole().notNull().default("member"),
  joinedOn: partialDate(),
  leftOn: partialDate(),
  /** Whose seat this person took over. */
  replacesId: uuid().references((): AnyPgColumn => workingGroupMembers.id),
  /** The institution was asked to name somebody else: the seat is kept for them. */
  replacementAskedOn: day(),
  /** A body the member joined later, such as a high-level group. */
  laterBody: text(),
  laterSince: partialDate(),
  laterEvidenceId: uuid().references(() => evidence.id),
  version: version(),
}, (t) => [
  uniqueIndex("one_chair_at_a_time").on(t.groupId).where(sql`role = 'chair' and left_on is null`),
  uniqueIndex("one_successor_a_seat").on(t.replacesId),
  check("only_an_empty_seat_is_refilled", sql`${t.replacementAskedOn} is null or ${t.leftOn} is not null`),
  check("later_body_is_named", sql`${t.laterBody} is not null or (${t.laterSince} is null and ${t.laterEvidenceId} is null)`),
  index().on(t.actionId), index().on(t.groupId),
  ...dateChecks("working_group_members", { joined_on: t.joinedOn, left_on: t.leftOn, later_since: t.laterSince }),
  ...rowPolicies("working_group_members"),
]);

/** Where a member is written to: known to the facility and the authority alone. */
export const memberContacts = pgTable("member_contacts", {
  memberId: uuid().primaryKey().references(() => workingGroupMembers.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  email: text().notNull(),
}, (t) => [index().on(t.actionId), ...rowPolicies("member_contacts")]);

/** Who chaired the group, and when. */
export const groupChairs = pgTable("group_chairs", {
  ...ofGroup(),
  memberId: uuid().notNull().references(() => workingGroupMembers.id),
  fromOn: partialDate(),
  untilOn: partialDate(),
}, (t) => [index().on(t.groupId), index().on(t.actionId), ...dateChecks("group_chairs", { from_on: t.fromOn, until_on: t.untilOn }), ...rowPolicies("group_chairs")]);

/** The facility asks an authority to name people for a number of seats. */
export const memberCalls = pgTable("member_calls", {
  ...ofGroup(),
  number: integer().notNull(),
  /** The authority that is asked. */
  organisationId: uuid().notNull().references(() => organisations.id),
  organisationName: text().notNull(),
  seats: integer().notNull(),
  /** Which institutions are wanted at the table, in words. */
  institutions: text().notNull(),
  /** The empty seat that is to be filled again. */
  replacesId: uuid().references(() => workingGroupMembers.id),
  dueOn: day().notNull(),
  state: memberCallState().notNull().default("asked"),
  askedOn: day().notNull(),
  askedByName: text().notNull(),
  /** Why names are asked for once more, or are not needed any longer. */
  reason: text(),
  answeredOn: day(),
  answeredByName: text(),
  answerNote: text(),
  version: version(),
}, (t) => [
  uniqueIndex("one_call_of_a_number").on(t.actionId, t.number),
  check("asks_for_seats", sql`${t.seats} between 1 and 50`),
  check("answered_call_says_when", sql`${t.state} not in ('answered', 'filled') or ${t.answeredOn} is not null`),
  check("closed_call_says_why", sql`${t.state} <> 'closed' or ${t.reason} is not null`),
  index("member_calls_waiting").on(t.dueOn).where(sql`state in ('asked', 'answered')`),
  ...dateChecks("member_calls", { due_on: t.dueOn, asked_on: t.askedOn, answered_on: t.answeredOn }),
  ...rowPolicies("member_calls"),
]);

/** Somebody the authority proposes, for itself or for an institution that does not sign in here. */
export const memberProposals = pgTable("member_proposals", {
  id: identity(),
  callId: uuid().notNull().references(() => memberCalls.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  organisationId: uuid().references(() => organisations.id),
  institutionName: text().notNull(),
  institutionKind: organisationKind().notNull(),
  /** True when the authority answers for another institution. */
  isProxy: boolean().notNull().default(false),
  personName: text().notNull(),
  sex: sex().notNull().default("unknown"),
  level: level().notNull().default("unknown"),
  function: text(),
  email: text(),
  state: proposalState().notNull().default("proposed"),
  reason: text(),
  memberId: uuid().references(() => workingGroupMembers.id),
  proposedOn: day().notNull(),
  proposedByName: text().notNull(),
  version: version(),
}, (t) => [
  check("accepted_has_a_seat", sql`(${t.state} = 'accepted') = (${t.memberId} is not null)`),
  check("declined_proposal_says_why", sql`${t.state} <> 'declined' or ${t.reason} is not null`),
  index().on(t.callId), index().on(t.actionId),
  ...dateChecks("member_proposals", { proposed_on: t.proposedOn }),
  ...rowPolicies("member_proposals"),
]);
