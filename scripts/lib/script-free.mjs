import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { announceErrors } from "./error-pages.mjs";
import { plainPage } from "./plain-page.mjs";
import { hasText, requestedStatus, stripScripts, withoutScriptLinks } from "./strip-scripts.mjs";

const compress = promisify(gzip);

/**
 * Holds an HTML answer back until it is whole, takes every script out, and sends it with the status the page asks for.
 * Other answers (redirects, files) pass untouched.
 */
export function sendWithoutScripts(request, response) {
  const acceptsGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  // Compressed text could not be read here.
  delete request.headers["accept-encoding"];
  const { write, end, writeHead, flushHeaders } = response;
  const chunks = [];
  let isHeld = null;
  // Decided at the first word of the answer, when its kind is known.
  const holds = () => (isHeld ??= !response.headersSent && String(response.getHeader("content-type") ?? "").startsWith("text/html"));

  response.writeHead = function (status, ...rest) {
    const headers = rest.find((one) => typeof one === "object");
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    if (!holds()) return writeHead.call(response, status);
    response.statusCode = status;
    return response;
  };
  response.flushHeaders = () => void (holds() || flushHeaders.call(response));
  response.write = function (chunk, encoding, done) {
    if (!holds()) return write.call(response, chunk, encoding, done);
    chunks.push(bytes(chunk, encoding));
    (typeof encoding === "function" ? encoding : done)?.();
    return true;
  };
  response.end = function (chunk, encoding, done) {
    if (!holds()) return end.call(response, chunk, encoding, done);
    if (chunk && typeof chunk !== "function") chunks.push(bytes(chunk, encoding));
    Object.assign(response, { write, end, writeHead, flushHeaders });
    const called = [chunk, encoding, done].find((one) => typeof one === "function");
    finish(request, response, { html: Buffer.concat(chunks).toString("utf8"), acceptsGzip }).then(() => called?.(), (error) => response.destroy(error));
    return response;
  };
}

async function finish(request, response, { html, acceptsGzip }) {
  let page = announceErrors(stripScripts(html));
  response.statusCode = requestedStatus(page) ?? response.statusCode;
  if (response.statusCode >= 400 && request.method !== "HEAD" && !hasText(page)) page = plainPage(response.statusCode, request);
  const links = withoutScriptLinks(response.getHeader("link"));
  if (links) response.setHeader("Link", links);
  else response.removeHeader("Link");
  for (const name of ["Content-Length", "Transfer-Encoding", "ETag"]) response.removeHeader(name);
  if (!/accept-encoding/i.test(String(response.getHeader("vary") ?? ""))) response.appendHeader("Vary", "Accept-Encoding");
  if (request.method === "HEAD") return void response.end();
  const body = acceptsGzip ? await compress(page) : Buffer.from(page);
  if (acceptsGzip) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", body.length);
  response.end(body);
}

const bytes = (chunk, encoding) => (typeof chunk === "string" ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8") : Buffer.from(chunk));
