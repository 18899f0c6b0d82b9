import { sql } from "drizzle-orm";
import { check, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { LESSON_SOURCES, LESSON_STATES } from "@/domain/lessons/lifecycle";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { activities, activityType } from "./activities";
import { dateChecks, day, identity, updatedAt, version } from "./columns";
import { characteristic } from "./follow-up";
import { outputs } from "./outputs";
import { countries } from "./reference";
import { thematicArea } from "./shared-enums";

export const lessonState = pgEnum("lesson_state", LESSON_STATES);
export const lessonSource = pgEnum("lesson_source", LESSON_SOURCES);

/** What an Action taught, with what it is about. Its words are texts, in the languages they were written in. */
export const lessons = pgTable("lessons", {
  id: identity(),
  actionId: uuid().notNull().references(() => actions.id, { onDelete: "cascade" }),
  number: integer().notNull(),
  state: lessonState().notNull().default("drafted"),
  theme: thematicArea().notNull(),
  activityType: activityType(),
  country: text().references(() => countries.iso3),
  characteristic: characteristic(),
  source: lessonSource(),
  sourceActivityId: uuid().references(() => activities.id),
  sourceOutputId: uuid().references(() => outputs.id),
  writtenByName: text().notNull(),
  validatedOn: day(),
  validatedByName: text(),
  updatedAt: updatedAt(),
  version: version(),
}, (t) => [
  uniqueIndex("one_lesson_of_a_number").on(t.actionId, t.number),
  check("lesson_names_its_source", sql`(${t.sourceActivityId} is not null) = (${t.source} is not distinct from 'mission_report') and (${t.sourceOutputId} is not null) = (${t.source} is not distinct from 'output')`),
  check("validated_lesson_says_by_whom", sql`(${t.state} = 'validated') = (${t.validatedOn} is not null and ${t.validatedByName} is not null)`),
  ...dateChecks("lessons", { validated_on: t.validatedOn }),
  ...rowPolicies("lessons"),
]);
