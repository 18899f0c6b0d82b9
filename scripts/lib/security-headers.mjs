import { randomBytes } from "node:crypto";
import { PLAIN_STYLE } from "./plain-page.mjs";

const SCRIPT_FREE = /^\/(partner|delegation|print|sign-in|sign-out|seats|answer|accessibility|sent-mail|case-studies)(\/|$)/;
const FORWARDED = /^(x-forwarded-.*|forwarded|x-real-ip)$/;

/** Parts of the service that send no script at all. */
export const isScriptFree = (path) => SCRIPT_FREE.test(path);

/** Makes what arrives trustworthy: nobody outside may speak for a proxy, or choose our nonce. */
export function cleanRequest(request, { policy, trustsProxy }) {
  for (const name of Object.keys(request.headers)) if (!trustsProxy && FORWARDED.test(name)) delete request.headers[name];
  delete request.headers["content-security-policy-report-only"];
  // Which page an administrator opens who looks as somebody else sees (server/auth).
  request.headers["x-suivi-path"] = (request.url ?? "/").split("?")[0];
  // Next reads the nonce for its scripts from here.
  request.headers["content-security-policy"] = policy;
}

/** Was a form filled on somebody else's site? A browser names the site it stands on; what names none is no browser's page. */
export function isFromElsewhere({ method, headers }) {
  if (["GET", "HEAD", "OPTIONS"].includes(method) || headers.origin === undefined) return false;
  const ours = headers["x-forwarded-host"] ?? headers.host;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== ours;
}

/** Says what browsers may do with our pages, and that nobody may keep them. */
export function setSecurityHeaders(response, { path, policy, isHttps, method = "GET" }) {
  // A file says itself how little it may do; Next would keep ours in its place.
  if (path.startsWith("/api/")) whileAnswering(response, () => response.hasHeader("content-security-policy") || response.setHeader("Content-Security-Policy", policy));
  else response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("X-Frame-Options", "DENY");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  // Whoever uses this computer next finds nothing of whoever signed out.
  if (method === "POST" && /^\/sign-out\/?$/.test(path)) response.setHeader("Clear-Site-Data", '"cache", "storage"');
  if (isHttps) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (!path.startsWith("/_next/static/")) forbidKeeping(response);
}

/** The content security policy of a path; a new nonce each time it is asked. */
export function contentPolicy(path, { isDev = false } = {}) {
  const scripts = isScriptFree(path) ? "'none'" : `'self' 'nonce-${randomBytes(16).toString("base64")}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`;
  return `default-src 'self'; script-src ${scripts}; style-src 'self' ${isDev ? "'unsafe-inline'" : PLAIN_STYLE}; img-src 'self' data:; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'`;
}

// Next sets its own Cache-Control while it answers: ours is said at the last moment.
function forbidKeeping(response) {
  whileAnswering(response, () => String(response.getHeader("cache-control") ?? "").startsWith("public") || response.setHeader("Cache-Control", "private, no-store"));
}

function whileAnswering(response, say) {
  const writeHead = response.writeHead;
  response.writeHead = function (...args) {
    say();
    return writeHead.apply(response, args);
  };
}
