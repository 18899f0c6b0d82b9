const ATTRIBUTES = `(?:"[^"]*"|'[^']*'|[^>"'])*`;
const TAG = new RegExp(`<div\\b${ATTRIBUTES}>`, "gi");
const ERROR = /(<a\b[^>]*\shref="#([^"]+)"[^>]*>)(?=[^<])/g;

/**
 * Says what a browser with scripts would say of a refused form: the title begins with "Error:", and each error in the summary
 * names its field. The words stand in the page already, as `data-title` of the summary and `data-field` around each field.
 */
export function announceErrors(html) {
  const summary = [...html.matchAll(TAG)].find(([tag]) => /\srole="alert"/.test(tag) && /\sdata-title="/.test(tag));
  if (!summary) return html;
  const start = summary.index;
  const list = html.indexOf("</ul>", start);
  const named = list < 0 ? html.slice(start) : html.slice(start, list).replace(ERROR, (link, open, id) => open + nameOf(html, id)) + html.slice(list);
  const [, prefix] = /\sdata-title="([^"]*)"/.exec(summary[0]);
  return html.slice(0, start).replace(/<title>/i, () => `<title>${prefix} `) + named;
}

// The frame of a field opens shortly before its first control; its words are escaped for an attribute, which is enough for text.
function nameOf(html, id) {
  const at = html.search(new RegExp(`<(?:input|select|textarea)\\b[^>]*\\sid="${id.replace(/[^\w-]/g, "\\$&")}"`));
  const label = at < 0 ? "" : (/.*\sdata-field="([^"]*)"/s.exec(html.slice(0, at))?.[1] ?? "");
  return label && `${label} – `;
}
