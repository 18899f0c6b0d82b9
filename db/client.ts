import { sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Actor } from "@/domain/policy/actor";
import { LOGIN_OF_ROLE, type Login } from "./logins";
import * as schema from "./schema";

export type Database = PostgresJsDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

/**
 * The only door to the database: runs `work` in one transaction as the actor, through the login of the actor's role.
 * Row-level security reads who is asking from settings that end with the transaction. `work` is told the moment it happens, which the
 * database keeps beside each value (db/keeping.ts): `happenedAt`, or else the database's own, since the clocks of several servers differ.
 */
export async function as<T>(actor: Actor, work: (tx: Tx, now: Date) => Promise<T>, { happenedAt }: { happenedAt?: Date } = {}): Promise<T> {
  const login = LOGIN_OF_ROLE[actor.role];
  return database(login).transaction(async (tx) => {
    const [told] = await tx.execute<{ now: string }>(sql`select set_config('app.user_id', ${actor.userId}, true), set_config('app.role', ${actor.role}, true),
      set_config('app.seat_kind', ${actor.seatKind}, true), set_config('app.organisation_id', ${actor.organisationId}, true),
      set_config('app.countries', ${actor.countries.join(",")}, true), set_config('app.administers', ${String(actor.administers ?? false)}, true),
      set_config('app.happened_at', coalesce(${happenedAt?.toISOString() ?? null}, ${NOW}), true) as now`);
    return work(tx, new Date(told!.now));
  }, login === "suivi_delegation" || actor.viewedBy ? { accessMode: "read only" } : undefined);
}

// In milliseconds, as JavaScript keeps it: a moment that is written and read again is the same.
const NOW = sql.raw(`to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** What time it is for the database: the clock of codes, sessions and deadlines, whichever server asks. */
export async function databaseTime(): Promise<Date> {
  const [told] = await authDatabase().execute<{ now: string }>(sql`select ${NOW} as now`);
  return new Date(told!.now);
}

/** Calls `hear` whenever something is announced on a channel, and each time the line is there again after it broke. */
export function listen(channel: string, hear: () => void): void {
  database("suivi_system");
  // It goes on trying by itself while the database is away.
  pools.get("suivi_system")!.client.listen(channel, hear, hear).catch(() => {});
}

/** Sessions and accounts, for signing in only. */
export function authDatabase(): Database {
  return database("suivi_auth");
}

const URL_OF: Record<Login, string> = {
  suivi_staff: "DATABASE_STAFF_URL",
  suivi_partner: "DATABASE_PARTNER_URL",
  suivi_delegation: "DATABASE_DELEGATION_URL",
  suivi_system: "DATABASE_SYSTEM_URL",
  suivi_auth: "DATABASE_AUTH_URL",
};

const CONNECTIONS: Record<Login, number> = { suivi_staff: 8, suivi_partner: 6, suivi_delegation: 3, suivi_system: 2, suivi_auth: 4 };

// Development reloads modules; the pools must outlive that.
const store = globalThis as { suiviPools?: Map<Login, { client: postgres.Sql; db: Database }> };
const pools = (store.suiviPools ??= new Map());

// The server in front must know whether a request that broke had come so far (scripts/lib/unreadable.mjs).
const asked = globalThis as { suiviAsked?: { getStore(): { hasAsked: boolean } | undefined } };

function database(login: Login): Database {
  const work = asked.suiviAsked?.getStore();
  if (work) work.hasAsked = true;
  const open = pools.get(login);
  if (open) return open.db;
  const url = process.env[URL_OF[login]];
  if (!url) throw new Error(`${URL_OF[login]} is not set: start Suivi with "npm start", which sets it.`);
  const client = postgres(url, { max: CONNECTIONS[login], idle_timeout: 60, onnotice: () => {} });
  const db = drizzle(client, { schema, casing: "snake_case" });
  pools.set(login, { client, db });
  return db;
}

/** Closes every pool; for scripts and tests that end. */
export async function closeAll(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map(({ client }) => client.end({ timeout: 5 })));
}
