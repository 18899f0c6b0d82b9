import { afterAll, beforeAll } from "vitest";
import { closeAll } from "@/db/client";
import { dropDatabase } from "@/scripts/lib/database.mjs";
import { loginUrls } from "@/scripts/lib/environment.mjs";
import { cloneTemplate } from "@/scripts/lib/test-databases.mjs";

export type TestDatabase = { ownerUrl: string; urls: Record<string, string>; drop: () => Promise<void> };

let isCollecting = true;
let used: TestDatabase | null = null;
let count = 0;

/** A migrated, empty database of its own: an address for its owner and one for each login. */
export async function testDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL!;
  const name = `suivi_test_${process.pid}_${Date.now().toString(36)}_${++count}`;
  const ownerUrl = await cloneTemplate({ adminUrl, template: process.env.TEST_DATABASE_TEMPLATE!, name });
  return { ownerUrl, urls: loginUrls(ownerUrl, {}), drop: () => dropDatabase(adminUrl, name) };
}

/** At the top of a file or in its `beforeAll`: the file's work goes to a database of its own, removed afterwards. */
export async function useDatabase(): Promise<void> {
  if (isCollecting) beforeAll(openDatabase);
  else await openDatabase();
}

async function openDatabase() {
  await closeAll();
  used = await testDatabase();
  Object.assign(process.env, used.urls, { DATABASE_OWNER_URL: used.ownerUrl });
}

// Hooks can be added while the file is read, but not from within a hook.
beforeAll(() => {
  isCollecting = false;
});

afterAll(async () => {
  await closeAll();
  await used?.drop();
});
