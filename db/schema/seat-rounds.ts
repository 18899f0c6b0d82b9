import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { SEAT_ANSWERS } from "@/domain/seats/rounds";
import { dateChecks, day, identity } from "./columns";
import { organisations } from "./organisations";
import { seatHolders } from "./people";

export const seatAnswer = pgEnum("seat_answer", SEAT_ANSWERS);

/** Twice a year an authority says of everybody who holds one of its seats whether they still work there. */
export const seatRounds = pgTable("seat_rounds", {
  id: identity(),
  organisationId: uuid().notNull().references(() => organisations.id),
  /** The day that was set for everybody; the round may be asked somewhat later. */
  setOn: day().notNull(),
  askedOn: day().notNull(),
  dueOn: day().notNull(),
  /** The reminder day that was last told, counted in days after the asking. */
  remindedOn: day(),
  closedOn: day(),
}, (t) => [unique("one_round_a_set_day").on(t.organisationId, t.setOn), ...dateChecks("seat_rounds", { set_on: t.setOn, asked_on: t.askedOn, due_on: t.dueOn, reminded_on: t.remindedOn, closed_on: t.closedOn }), ...rowPolicies("seat_rounds")]);

/** One person's seat within a round, with when they had last signed in as it was asked. */
export const seatChecks = pgTable("seat_checks", {
  id: identity(),
  roundId: uuid().notNull().references(() => seatRounds.id),
  organisationId: uuid().notNull().references(() => organisations.id),
  holderId: uuid().notNull().references(() => seatHolders.id),
  lastSignedInOn: day(),
  answer: seatAnswer(),
  answeredOn: day(),
  answeredByName: text(),
}, (t) => [
  unique("asked_once_a_round").on(t.roundId, t.holderId),
  check("answered_by_somebody", sql`num_nonnulls(${t.answer}, ${t.answeredOn}, ${t.answeredByName}) in (0, 3)`),
  index().on(t.organisationId), index().on(t.holderId),
  ...dateChecks("seat_checks", { last_signed_in_on: t.lastSignedInOn, answered_on: t.answeredOn }), ...rowPolicies("seat_checks"),
]);
