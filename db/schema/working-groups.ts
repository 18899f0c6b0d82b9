import { sql } from "drizzle-orm";
import { index, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { MEMBER_ROLES } from "@/domain/working-groups/lists";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, identity, partialDate, updatedAt, version } from "./columns";
import { organisations } from "./organisations";
import { people, sex } from "./people";

export const memberRole = pgEnum("member_role", MEMBER_ROLES);

export const workingGroups = pgTable("working_groups", {
  id: identity(),
  actionId: uuid().notNull().unique().references(() => actions.id, { onDelete: "cascade" }),
  name: text().notNull(),
  mandate: text().notNull().default(""),
  formedOn: partialDate(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [...dateChecks("working_groups", { formed_on: t.formedOn }), ...rowPolicies("working_groups")]);

/** A seat at the table: an institution, and the person in it for a time. */
export const workingGroupMembers = pgTable("working_group_members", {
  id: identity(),
  groupId: uuid().notNull().references(() => workingGroups.id, { onDelete: "cascade" }),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  organisationId: uuid().notNull().references(() => organisations.id),
  organisationName: text().notNull(),
  personId: uuid().references(() => people.id),
  personName: text(),
  sex: sex().notNull().default("unknown"),
  function: text(),
  role: memberRole().notNull().default("member"),
  joinedOn: partialDate(),
  leftOn: partialDate(),
  /** A body the member joined later, such as a high-level group. */
  laterBody: text(),
  version: version(),
}, (t) => [uniqueIndex("one_chair_at_a_time").on(t.groupId).where(sql`role = 'chair' and left_on is null`), index().on(t.actionId), index().on(t.groupId), ...dateChecks("working_group_members", { joined_on: t.joinedOn, left_on: t.leftOn }), ...rowPolicies("working_group_members")]);
