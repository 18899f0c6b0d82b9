import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** At the top of a file that needs no database: what it keeps goes to a folder of its own, removed afterwards. */
export function useFiles(): void {
  let folder: string;
  beforeAll(async () => {
    folder = process.env.FILES_DIR = await mkdtemp(join(tmpdir(), "suivi-files-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
}
