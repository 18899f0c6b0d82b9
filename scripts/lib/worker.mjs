import { endTogether, startChild } from "./children.mjs";
import { typescript } from "./database.mjs";

/** Starts what happens by the clock beside the web server: silence must not go uncounted unseen. */
export function startWorkerProcess({ env, webServer }) {
  const worker = startChild(process.execPath, typescript("worker/main.ts"), { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  // Whoever watches asks the web server: it tells when the last round ended.
  worker.on("message", (told) => webServer?.connected && webServer.send(told));
  endTogether(worker, "worker");
}
