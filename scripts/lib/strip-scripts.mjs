const attributes = `(?:"[^"]*"|'[^']*'|[^>"'])*`;
const SCRIPTS = new RegExp(`<script\\b${attributes}>[\\s\\S]*?(?:</script\\s*>|$)`, "gi");
const LINKS = new RegExp(`<link\\b${attributes}>`, "gi");
const METAS = new RegExp(`<meta\\b${attributes}>`, "gi");

/** The same document without any script, and without the links that would fetch one. */
export function stripScripts(html) {
  return html.replace(SCRIPTS, "").replace(LINKS, (link) => (fetchesScript(link) ? "" : link));
}

/** The status a page asks for with `<meta name="suivi-status" content="404">`; null when it asks for none. */
export function requestedStatus(html) {
  for (const [meta] of html.matchAll(METAS)) {
    if (attribute(meta, "name") !== "suivi-status") continue;
    const status = Number(attribute(meta, "content"));
    return status >= 400 && status <= 499 ? status : null;
  }
  return null;
}

/** Is there anything to read in the document's body? */
export function hasText(html) {
  const body = /<body\b[^>]*>([\s\S]*)/i.exec(html)?.[1] ?? "";
  return body.replace(/<(style|template)\b[\s\S]*?<\/\1\s*>/gi, "").replace(/<div hidden[^>]*>[\s\S]*?<\/div>/gi, "").replace(/<!--[\s\S]*?-->|<[^>]*>/g, "").trim() !== "";
}

/** A `Link` header without what would fetch a script; undefined when nothing is left. */
export function withoutScriptLinks(header) {
  const kept = String(header ?? "").split(/,(?=\s*<)/).filter((link) => link.trim() && !/as="?script|modulepreload/i.test(link));
  return kept.length > 0 ? kept.join(",") : undefined;
}

function fetchesScript(link) {
  const rel = attribute(link, "rel");
  return rel === "modulepreload" || ((rel === "preload" || rel === "prefetch") && attribute(link, "as") === "script");
}

function attribute(tag, name) {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.toLowerCase();
}
