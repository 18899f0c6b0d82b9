import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { FUNCTIONS } from "./functions";
import { grants } from "./grants";
import { keepFieldValues } from "./keeping";
import { LOGINS } from "./logins";
import { announceMail } from "./outbox";
import { keepHistoryWhole } from "./sealing";

const LOCK = 7_018_202;

/**
 * Brings a database to the present schema: logins, functions, migrations, then the keeping of past values and of the history, the word to the worker, row-level security and grants.
 * `passwords` maps each login to its password; two starters at once wait for each other.
 */
export async function migrate(ownerUrl: string, passwords: Record<string, string>): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {}, connection: { search_path: "public" } });
  try {
    await client`select pg_advisory_lock(${LOCK})`;
    await ensureLogins(client, passwords);
    for (const statement of FUNCTIONS) await client.unsafe(statement);
    await runMigrations(drizzle(client), { migrationsFolder: `${import.meta.dirname}/migrations` });
    await client.begin(async (tx) => {
      await keepFieldValues(tx);
      await keepHistoryWhole(tx);
      await announceMail(tx);
      for (const statement of grants()) await tx.unsafe(statement);
    });
  } finally {
    await client.end();
  }
}

/** Makes the logins alone, which a restored database names in its grants and policies; the owner may make roles. */
export async function makeLogins(ownerUrl: string, passwords: Record<string, string>): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  await ensureLogins(client, passwords).finally(() => client.end());
}

/** Logins belong to the whole cluster: made once, and given the password of this installation. */
async function ensureLogins(client: postgres.Sql, passwords: Record<string, string>) {
  for (const role of ["suivi_gate", "suivi_keeper"]) {
    await client.unsafe(`do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`);
    await client.unsafe(`grant ${role} to current_user`);
  }
  for (const login of LOGINS) {
    await client.unsafe(`do $$ begin create role ${login} login; exception when duplicate_object or unique_violation then null; end $$`);
    const password = passwords[login];
    if (password) await client.unsafe(`alter role ${login} login noinherit nocreatedb nocreaterole password '${password.replaceAll("'", "''")}'`);
  }
}
