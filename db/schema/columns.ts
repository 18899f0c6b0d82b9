import { sql } from "drizzle-orm";
import { check, integer, text, timestamp, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";

export const identity = () => uuid().primaryKey().defaultRandom();

/** Every save names the version it read. */
export const version = () => integer().notNull().default(1);

/** Moment of the last change, in UTC. */
export const updatedAt = () => timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow();

export const moment = () => timestamp({ withTimezone: true, mode: "date" });

/** A date as precise as its source: `2016`, `2016-10` or `2016-10-13`; text order is time order. */
export const partialDate = () => text();

/** A full day, kept as text so that it never moves with a time zone. */
export const day = () => text();

/** Lists of codes, `text[]`. */
export const codes = () => text().array().notNull().default(sql`'{}'`);

/** Check constraints that make an impossible date unwritable. */
export function dateChecks(table: string, columns: Record<string, AnyPgColumn>) {
  return Object.entries(columns).map(([name, column]) => check(`${table}_${name}_is_a_date`, sql`${column} is null or app.is_partial_date(${column})`));
}
