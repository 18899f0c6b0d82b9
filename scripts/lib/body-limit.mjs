import { plainPage } from "./plain-page.mjs";

const MB = 1024 * 1024;
const TAKES_FILES = /\/(outputs|letter|documents|evidence|tasks|experts\/(new|[^/]+\/edit)|group|recommendations|check-ins|signals|good-practice|reports|requests|answer)\b/;
// Large files arrive in pieces of four megabytes.
const TAKES_PIECES = /^\/api\/uploads(\/|$)/;
const PATIENCE = 10_000;

/** How large a request to this path may be. */
export const largestBody = (path) => (TAKES_PIECES.test(path) ? 5 * MB : TAKES_FILES.test(path) ? 21 * MB : MB);

/**
 * Refuses a request that is too large, before or while it arrives. Returns true when it was refused already.
 */
export function limitBody(request, response, path) {
  const limit = largestBody(path);
  if (Number(request.headers["content-length"] ?? 0) > limit) {
    refuse(request, response);
    return true;
  }
  countWhileItArrives(request, response, limit);
  return false;
}

function countWhileItArrives(request, response, limit) {
  const push = request.push;
  let arrived = 0;
  let isRefused = false;
  request.push = function (chunk, encoding) {
    arrived += chunk?.length ?? 0;
    if (arrived <= limit) return push.call(request, chunk, encoding);
    if (!isRefused) refuse(request, response);
    isRefused = true;
    // What is left is thrown away as it comes; the page never sees the end of it.
    return chunk === null ? push.call(request, null) : true;
  };
}

function refuse(request, response) {
  const page = plainPage(413, request);
  if (!response.headersSent) {
    response.writeHead(413, { "Content-Type": "text/html; charset=utf-8", "Content-Length": Buffer.byteLength(page), Connection: "close" });
    response.end(page);
  }
  // A browser shows the answer only if it could send everything: listen for a moment, then hang up.
  request.resume();
  setTimeout(() => request.socket.destroy(), PATIENCE).unref();
}
