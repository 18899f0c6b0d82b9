import { startChild } from "./children.mjs";
import { typescript } from "./database.mjs";
import { isStopping, stopAll } from "./stopping.mjs";

/** Starts what happens by the clock beside the web server. If it ends by itself, everything ends: silence must not go uncounted unseen. */
export function startWorkerProcess({ env }) {
  const worker = startChild(process.execPath, typescript("worker/main.ts"), { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  worker.once("exit", async () => {
    if (isStopping()) return;
    console.error("The worker ended unexpectedly.");
    await stopAll();
    process.exit(1);
  });
}
