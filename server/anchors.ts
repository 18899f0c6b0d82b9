import "server-only";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { as } from "@/db/client";
import { readHead, type Head } from "@/db/sealing";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";

/** What one day's file says: where the chain of the history ended then. A chain alone cannot tell that its end was cut off. */
export type Anchor = Head & { day: string };

const ANCHOR = z.object({ eventId: z.number().int(), count: z.number().int(), hash: z.string().length(64) });

/** The folder of the anchors, one file a day: copied somewhere else, it proves the history to whoever keeps the copy. */
const folder = () => process.env.ANCHORS_DIR ?? ".data/anchors";
const fileOf = (day: string) => join(/* turbopackIgnore: true */ folder(), `${day}.json`);

/** Writes today's anchor, once; a file that is there is never written again. */
export async function anchorHistory(day: string, at: Date): Promise<void> {
  if (await stat(fileOf(day)).catch(() => undefined)) return;
  const head = await as(SYSTEM_ACTOR, readHead);
  if (!head) return;
  await mkdir(folder(), { recursive: true });
  await writeFile(fileOf(day), `${JSON.stringify({ ...head, at: at.toISOString() })}\n`, { flag: "wx", mode: 0o444 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

/** Every anchor there is, the oldest first; throws where a file says nothing that can be read. */
export async function readAnchors(): Promise<Anchor[]> {
  const names = (await readdir(folder()).catch(() => [])).filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name)).sort();
  return Promise.all(names.map(async (name) => {
    const read = ANCHOR.safeParse(await readFile(join(folder(), name), "utf8").then(JSON.parse).catch(() => null));
    if (!read.success) throw new Error(`The anchor ${name} cannot be read.`);
    return { ...read.data, day: name.slice(0, 10) };
  }));
}
