import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { closeAll } from "@/db/client";
import { dropDatabase } from "@/scripts/lib/database.mjs";
import { loginUrls } from "@/scripts/lib/environment.mjs";
import { cloneTemplate } from "@/scripts/lib/test-databases.mjs";

export type TestDatabase = { ownerUrl: string; /** For its files and anchors. */ folder: string; urls: Record<string, string>; drop: () => Promise<void> };

let isCollecting = true;
let used: TestDatabase | null = null;
let count = 0;

/** A migrated, empty database of its own with a folder beside it: an address for its owner and one for each login. */
export async function testDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL!;
  const name = `suivi_test_${process.pid}_${Date.now().toString(36)}_${++count}`;
  const ownerUrl = await cloneTemplate({ adminUrl, template: process.env.TEST_DATABASE_TEMPLATE!, name });
  const folder = mkdtempSync(join(tmpdir(), "suivi-test-"));
  mkdirSync(join(folder, "files"));
  return { ownerUrl, folder, urls: loginUrls(ownerUrl, {}), drop: () => dropDatabase(adminUrl, name).finally(() => rmSync(folder, { recursive: true, force: true })) };
}

/** At the top of a file or in its `beforeAll`: the file's work goes to a database and a folder of its own, removed afterwards. */
export async function useDatabase(): Promise<void> {
  if (isCollecting) beforeAll(openDatabase);
  else await openDatabase();
}

async function openDatabase() {
  await closeAll();
  used = await testDatabase();
  Object.assign(process.env, used.urls, { DATABASE_OWNER_URL: used.ownerUrl, FILES_DIR: join(used.folder, "files"), ANCHORS_DIR: join(used.folder, "anchors") });
}

// Hooks can be added while the file is read, but not from within a hook.
beforeAll(() => {
  isCollecting = false;
});

afterAll(async () => {
  await closeAll();
  await used?.drop();
});
