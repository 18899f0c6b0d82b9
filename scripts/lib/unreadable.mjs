import { AsyncLocalStorage } from "node:async_hooks";
import { plainPage } from "./plain-page.mjs";

// Pages and handlers run in this process; db/client.ts tells here that one of them asked the database something.
const asked = (globalThis.suiviAsked ??= new AsyncLocalStorage());
const SENDS = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** What a page, a file or a form is ever asked by. */
export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Does every part of a path stand for letters? */
export function isDecodable(path) {
  try {
    return typeof decodeURIComponent(path) === "string";
  } catch {
    return false;
  }
}

/**
 * The status of a request that no page is asked about: another method, an address that cannot be read or that names a place
 * elsewhere, two hosts, a body in a coding that nobody here undoes; undefined for all others.
 */
export function refusalOf({ method, url = "/", headers = {}, rawHeaders = [] }) {
  if (!METHODS.includes(method)) return 405;
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host");
  const isClear = url.startsWith("/") && isDecodable(url.split("?")[0]) && hosts.length < 2 && (headers["transfer-encoding"] ?? "chunked").toLowerCase() === "chunked";
  return isClear ? undefined : 400;
}

/**
 * Answers a request by `handle`. What was sent and broke before any of our own code had asked the database a single thing could not
 * even be read: a form in pieces, a call of what never existed. That is its sender's fault, a 400, and not a failure of ours.
 */
export function handleReadable(request, response, handle) {
  if (!SENDS.has(request.method ?? "")) return handle(request, response);
  const work = { hasAsked: false };
  refuseUnread(request, response, work);
  return asked.run(work, () => handle(request, response));
}

function refuseUnread(request, response, work) {
  const { writeHead, end } = response;
  response.writeHead = function (status, ...rest) {
    if (status < 500 || work.hasAsked || response.headersSent) return writeHead.call(response, status, ...rest);
    response.writeHead = writeHead;
    for (const name of response.getHeaderNames()) if (/^(content-|transfer-|etag|x-next|vary|link)/.test(name) && name !== "content-security-policy") response.removeHeader(name);
    const page = plainPage(400, request);
    writeHead.call(response, 400, { "Content-Type": "text/html; charset=utf-8", "Content-Length": Buffer.byteLength(page) });
    end.call(response, page);
    // The page that broke goes on writing: nobody reads that.
    Object.assign(response, { write: () => true, end: () => response });
    return response;
  };
}
