import { index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { codes, identity, moment } from "./columns";
import { seats, users } from "./people";

/** An administrator looks at Suivi as the holder of a seat sees it: who, as whom, why, until when, and which pages. */
export const viewings = pgTable("viewings", {
  id: identity(),
  viewerId: uuid().notNull().references(() => users.id),
  viewerName: text().notNull(),
  userId: uuid().notNull().references(() => users.id),
  seatId: uuid().notNull().references(() => seats.id),
  reason: text().notNull(),
  beganAt: moment().notNull(),
  until: moment().notNull(),
  endedAt: timestamp({ withTimezone: true, mode: "date" }),
  /** Addresses that were opened, without what was asked of them. */
  pages: codes(),
}, (t) => [index().on(t.userId), ...rowPolicies("viewings")]);
