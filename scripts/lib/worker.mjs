import { endTogether, startChild } from "./children.mjs";
import { typescript } from "./database.mjs";

/** Starts what happens by the clock beside the web server: silence must not go uncounted unseen. */
export function startWorkerProcess({ env }) {
  const worker = startChild(process.execPath, typescript("worker/main.ts"), { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  endTogether(worker, "worker");
}
