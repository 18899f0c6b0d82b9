import "server-only";
import { sql } from "drizzle-orm";
import { authDatabase } from "@/db/client";

/** Does the database answer? */
export async function isDatabaseUp(): Promise<boolean> {
  return authDatabase().execute(sql`select 1`).then(() => true, () => false);
}
