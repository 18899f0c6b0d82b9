import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { FEED_SCOPES } from "@/domain/calendar/lists";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { identity, moment } from "./columns";
import { seats, users } from "./people";
import { countries } from "./reference";

export const feedScope = pgEnum("feed_scope", FEED_SCOPES);

/** A private address under which somebody's calendar reads what they may see from their seat. Nothing here opens it. */
export const calendarFeeds = pgTable("calendar_feeds", {
  id: identity(),
  userId: uuid().notNull().references(() => users.id),
  seatId: uuid().notNull().references(() => seats.id),
  scope: feedScope().notNull(),
  actionId: uuid().references(() => actions.id, { onDelete: "cascade" }),
  country: text().references(() => countries.iso3),
  madeAt: moment().notNull(),
  revokedAt: moment(),
}, (t) => [
  check("scope_names_its_subject", sql`(${t.scope} = 'action') = (${t.actionId} is not null) and (${t.scope} = 'country') = (${t.country} is not null)`),
  index().on(t.userId),
  ...rowPolicies("calendar_feeds"),
]);
