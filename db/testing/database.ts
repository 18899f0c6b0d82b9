import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { closeAll } from "@/db/client";

const URLS = ["DATABASE_OWNER_URL", "DATABASE_STAFF_URL", "DATABASE_PARTNER_URL", "DATABASE_DELEGATION_URL", "DATABASE_SYSTEM_URL", "DATABASE_AUTH_URL"];

/** Gives the test file a database of its own, cloned from the migrated template, and takes it away afterwards. */
export function useDatabase(): void {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const before = new Map(URLS.map((key) => [key, process.env[key]]));

  beforeAll(async () => {
    await onCluster((sql) => sql.unsafe(`create database ${name} template suivi_template strategy file_copy`));
    for (const key of URLS) process.env[key] = Object.assign(new URL(before.get(key)!), { pathname: `/${name}` }).toString();
  }, 60_000);

  afterAll(async () => {
    await closeAll();
    for (const [key, url] of before) process.env[key] = url;
    await onCluster((sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
  });
}

async function onCluster(work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(process.env.TEST_DATABASE_ADMIN_URL!, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
