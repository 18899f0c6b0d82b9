import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "./postgres.mjs";
import { onStop } from "./stopping.mjs";

/** A PostgreSQL of its own for one run of the tests, in a temporary folder that goes with it. Returns its owner's address. */
export async function startThrowAwayPostgres() {
  const folder = mkdtempSync(join(tmpdir(), "suivi-test-"));
  // Registered first, so that it happens last.
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const { url } = await startPostgres(join(folder, "postgres"), { isThrowAway: true });
  return url;
}
