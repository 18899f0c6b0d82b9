import "server-only";
import { createHash } from "node:crypto";
import { link, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { as } from "@/db/client";
import { readHead, type Head } from "@/db/sealing";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";

/** What one day's file says: where the chain of the history ended then. A chain alone cannot tell that its end was cut off. */
export type Anchor = Head & { day: string };

// `check` came later than the first anchors: one without it is taken as it is.
const ANCHOR = z.strictObject({ eventId: z.number().int(), count: z.number().int(), hash: z.string().length(64), at: z.string(), check: z.string().length(64).optional() });

/** The folder of the anchors, one file a day: copied somewhere else, it proves the history to whoever keeps the copy. */
const folder = () => process.env.ANCHORS_DIR ?? ".data/anchors";
const fileOf = (day: string) => join(/* turbopackIgnore: true */ folder(), `${day}.json`);

/** The whole text of an anchor's file, with a number that any change of it, and another name of the file, changes. */
function textOf(day: string, { eventId, count, hash, at }: Head & { at: string }): string {
  const said = { eventId, count, hash, at };
  return `${JSON.stringify({ ...said, check: createHash("sha256").update(`${day} ${JSON.stringify(said)}`).digest("hex") })}\n`;
}

/** Writes today's anchor, once; a file that is there is never written again. */
export async function anchorHistory(day: string, at: Date): Promise<void> {
  if (await stat(fileOf(day)).catch(() => undefined)) return;
  const head = await as(SYSTEM_ACTOR, readHead);
  if (!head) return;
  await mkdir(folder(), { recursive: true });
  // Written beside, then given its name, unless another worker was quicker: a file of that name is whole.
  const beside = `${fileOf(day)}.${crypto.randomUUID()}`;
  try {
    await writeFile(beside, textOf(day, { ...head, at: at.toISOString() }), { flag: "wx", mode: 0o444, flush: true });
    await link(beside, fileOf(day)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(beside, { force: true });
  }
}

/** Every anchor there is, the oldest first; throws where a file says nothing that can be read. */
export async function readAnchors(): Promise<Anchor[]> {
  const names = (await readdir(folder()).catch(() => [])).filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name)).sort();
  return Promise.all(names.map(async (name) => {
    const [text, day] = [await readFile(join(folder(), name), "utf8").catch(() => ""), name.slice(0, 10)];
    const read = ANCHOR.safeParse(json(text));
    if (!read.success) throw new Error(`The anchor ${name} cannot be read.`);
    const { eventId, count, hash, check } = read.data;
    if (check && textOf(day, read.data) !== text) throw new Error(`The anchor ${name} is not what was written.`);
    return { eventId, count, hash, day };
  }));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
