import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isErrorLike, withoutWords } from "./error-line.mjs";

const OWN_ID = /^[\w-]{8,64}$/;
const write = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const writeError = (line) => process.stderr.write(`${JSON.stringify(line)}\n`);

// The built pages run in this process as bundles of their own: they find the request they answer here (server/request.ts).
const requests = (globalThis.suiviRequests ??= new AsyncLocalStorage());

/**
 * Answers one request under a number of its own, which the answer's header carries, and writes one line when it has ended:
 * never an address, a query or a word that somebody typed. A proxy that is trusted may choose the number.
 */
export function logged(request, response, { routeOf, trustsProxy = false, say = write }, answer) {
  const given = request.headers["x-request-id"];
  const requestId = trustsProxy && OWN_ID.test(given ?? "") ? given : randomUUID();
  request.headers["x-request-id"] = requestId;
  response.setHeader("X-Request-Id", requestId);
  const known = { requestId };
  const began = performance.now();
  response.once("close", () => {
    const { statusCode: status, writableFinished } = response;
    const level = status >= 500 ? "error" : status >= 400 ? "warn" : "info";
    say({ time: now(), level, requestId, method: request.method, route: routeOf((request.url ?? "/").split("?")[0]), status, ms: Math.round(performance.now() - began), ...known, ...(writableFinished ? {} : { cutOff: true }) });
  });
  return requests.run(known, answer);
}

/** From now on what is said to console.error is a line too, with what an error is and where it happened, but not its words. */
export function logErrors({ say = writeError } = {}) {
  console.error = (...said) => {
    const error = said.find(isErrorLike);
    const known = requests.getStore();
    if (known && error?.digest) known.digest = error.digest;
    say({ time: now(), level: "error", ...(known ? { requestId: known.requestId } : {}), ...withoutWords(error ?? said) });
  };
}

/** Tells the pattern of an address, such as /actions/[reference], from what was built; the address itself is never logged. */
export function builtRoutes(top) {
  const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(join(top, ".next", "routes-manifest.json"), "utf8"));
  return patternOf([...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, regex: new RegExp(regex) })));
}

/** The pattern that an address belongs to, the first that fits. */
export function patternOf(routes) {
  return (path) => (path.startsWith("/_next/") ? "/_next/[...file]" : (routes.find(({ regex }) => regex.test(path))?.page ?? "(none)"));
}

const now = () => new Date().toISOString();
