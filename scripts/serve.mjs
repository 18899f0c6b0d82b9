// Serves the built pages (or, with --dev, pages built as they are asked for). Started by start.mjs, which sets the environment.
import { limitBody } from "./lib/body-limit.mjs";
import { TOP } from "./lib/folders.mjs";
import { patientServer } from "./lib/http-server.mjs";
import { plainPage } from "./lib/plain-page.mjs";
import { openRateLimiter } from "./lib/rate-limit.mjs";
import { builtRoutes, logErrors, logged, patternOf } from "./lib/request-log.mjs";
import { sendWithoutScripts } from "./lib/script-free.mjs";
import { handleReadable, isDecodable, METHODS, refusalOf } from "./lib/unreadable.mjs";
import { cleanRequest, contentPolicy, isFromElsewhere, isScriptFree, setSecurityHeaders } from "./lib/security-headers.mjs";

const isDev = process.argv.includes("--dev");
const port = Number(process.env.PORT) || 3000;
const host = process.env.HOST || "127.0.0.1";
const trustsProxy = process.env.TRUST_PROXY === "1";
const isHttps = Boolean(process.env.AUTH_URL?.startsWith("https:"));
const PATIENCE = 8_000;
const limitRate = openRateLimiter({ url: process.env.DATABASE_AUTH_URL, secret: process.env.AUTH_SECRET, times: Number(process.env.RATE_LIMIT_TIMES) || 1, trustsProxy, isHttps });

process.env.NODE_ENV = isDev ? "development" : "production";
// While developing, an error is told whole in the terminal.
if (!isDev) logErrors();
const { default: next } = await import("next");
const server = patientServer((request, response) => logged(request, response, { routeOf, trustsProxy }, () => answer(request, response)), { isDev });
const app = next({ dev: isDev, dir: TOP, hostname: "localhost", port, httpServer: server });
await app.prepare();
const routeOf = isDev ? patternOf([]) : builtRoutes(TOP);
const handle = app.getRequestHandler();
server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is already in use.` : `The web server stopped: ${error.message}`);
  process.exit(1);
});
server.listen(port, host, () => process.send?.("ready"));
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
process.on("disconnect", stop);
process.on("message", ({ round }) => (globalThis.suiviLastRound = round ?? globalThis.suiviLastRound));

async function answer(request, response) {
  const path = pathOf(request);
  const policy = contentPolicy(path, { isDev });
  response.on("error", () => {});
  cleanRequest(request, { policy, trustsProxy });
  setSecurityHeaders(response, { path, policy, isHttps, method: request.method });
  const refused = refusalOf(request);
  if (refused) return sendPlainPage(request, response, refused);
  if (isFromElsewhere(request)) return sendPlainPage(request, response, 403);
  if (limitBody(request, response, path)) return;
  const wait = await limitRate(request, path);
  // The body is thrown away while the answer is on its way.
  if (wait) return void (request.resume(), response.setHeader("Retry-After", String(wait)), sendPlainPage(request, response, 429));
  if (isScriptFree(path)) sendWithoutScripts(request, response);
  try {
    await handleReadable(request, response, handle);
  } catch (error) {
    // A refused body ends the answer while the page is still being made.
    if (response.writableEnded) return;
    console.error(error);
    if (response.headersSent) return void response.destroy();
    sendPlainPage(request, response, 500);
  }
}

function sendPlainPage(request, response, status) {
  // Nobody was signed out by what was refused.
  response.removeHeader("Clear-Site-Data");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.statusCode = status;
  if (status === 405) response.setHeader("Allow", METHODS.join(", "));
  response.end(plainPage(status, request));
}

// The path as Next will route it: decoded, without doubled slashes, so that no spelling escapes the script-free list.
function pathOf(request) {
  const path = (request.url ?? "/").split("?")[0];
  return (isDecodable(path) ? decodeURI(path) : path).replace(/\/{2,}/g, "/");
}

/** Takes no new requests, lets the running ones end, then goes. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => (server.closeAllConnections(), process.exit(0)), isDev ? 500 : PATIENCE).unref();
}
