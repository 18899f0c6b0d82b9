import "server-only";
import { statfs } from "node:fs/promises";
import { as, databaseTime } from "@/db/client";
import { oldestWaitingMail } from "@/db/outbox";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";

/** Words and one number, for whoever watches; nothing of them is a secret. */
export type Readiness = { database: "up" | "down"; worker: "up" | "late" | "unknown"; disk: "enough" | "low" | "unknown"; mailsWaitMinutes: number | null; clock: "right" | "off" | "unknown" };

const PATIENCE = 3_000;
const MINUTE = 60_000;
/** More than an answer of the database takes. */
const OFF = 5_000;
/** A round a minute; five without one are too many. */
const LATE = 5 * MINUTE;
/** Twenty-five of the largest files. */
const LEAST_BYTES = 500 * 1024 * 1024;

/** What this server needs in order to serve, each part as it stands now; a database that does not answer in three seconds is down. */
export async function readiness(now = new Date()): Promise<Readiness> {
  const [time, mailsWaitMinutes, disk] = await Promise.all([
    inTime(databaseTime(), null),
    inTime(as(SYSTEM_ACTOR, async (tx, there) => minutesSince(await oldestWaitingMail(tx), there)), null),
    room(),
  ]);
  const clock = time === null ? "unknown" : Math.abs(time.getTime() - now.getTime()) > OFF ? "off" : "right";
  return { database: time ? "up" : "down", worker: workerState(now), disk, mailsWaitMinutes, clock };
}

const minutesSince = (oldest: Date | null, now: Date) => (oldest ? Math.floor((now.getTime() - oldest.getTime()) / MINUTE) : 0);

// The worker tells whoever started it of each round, who tells this process (scripts/lib/worker.mjs, scripts/serve.mjs).
function workerState(now: Date): Readiness["worker"] {
  const last = (globalThis as { suiviLastRound?: number }).suiviLastRound;
  if (!last) return "unknown";
  return now.getTime() - last > LATE ? "late" : "up";
}

async function room(): Promise<Readiness["disk"]> {
  const disk = process.env.FILES_DIR && (await statfs(process.env.FILES_DIR).catch(() => undefined));
  if (!disk) return "unknown";
  return disk.bavail * disk.bsize < LEAST_BYTES ? "low" : "enough";
}

async function inTime<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((done) => (timer = setTimeout(() => done(otherwise), PATIENCE)));
  return Promise.race([asked.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
