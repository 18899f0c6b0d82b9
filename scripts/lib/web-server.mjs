import { endTogether, startChild } from "./children.mjs";
import { Failure } from "./failure.mjs";

/** Starts scripts/serve.mjs and waits until it listens. Returns its process. */
export async function startWebServer({ env, isDev = false, passOn = true }) {
  const stdio = ["ignore", passOn ? "inherit" : "ignore", "inherit", "ipc"];
  const server = startChild(process.execPath, ["scripts/serve.mjs", ...(isDev ? ["--dev"] : [])], { env, stdio });
  await new Promise((done, fail) => {
    server.once("message", done);
    server.once("exit", () => fail(new Failure("The web server did not start: the lines above say why.")));
  });
  endTogether(server, "web server");
  return server;
}
