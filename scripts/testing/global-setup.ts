import { findOwnServer } from "../lib/database.mjs";
import { stopAll } from "../lib/stopping.mjs";
import { ensureTemplate } from "../lib/test-databases.mjs";
import { startThrowAwayPostgres } from "../lib/throw-away.mjs";

/** Once for each run: a server (npm test names one; else the running development one; else our own) and a migrated template. */
export default async function setup() {
  const adminUrl = process.env.TEST_DATABASE_ADMIN_URL || (await findOwnServer()) || (await startThrowAwayPostgres());
  process.env.TEST_DATABASE_ADMIN_URL = adminUrl;
  process.env.TEST_DATABASE_TEMPLATE = await ensureTemplate(adminUrl);
  return stopAll;
}
