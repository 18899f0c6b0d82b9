// What happens by the clock, as a process of its own: node --import tsx --conditions=react-server worker/main.ts
import { as, closeAll } from "@/db/client";
import { hearOfMail } from "@/db/outbox";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { mailSettings } from "./mails/settings";
import { startWorker } from "./run";

const { smtpUrl, staysHere } = mailSettings();
if (!smtpUrl && !staysHere) console.log("Worker: no SMTP_URL is set, so mails are written and wait.");
// Tests do not wait for the minute.
const everyMs = Number(process.env.WORKER_EVERY_MS) || undefined;
const worker = startWorker({ everyMs, clock: () => as(SYSTEM_ACTOR, async (_, now) => now), hear: hearOfMail, afterRound: () => process.send?.({ round: Date.now() }) });
let isEnding = false;

async function end() {
  if (isEnding) return;
  isEnding = true;
  await worker.stop();
  await closeAll();
  process.exit(0);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, end);
// The one that started us is gone.
process.on("disconnect", end);
