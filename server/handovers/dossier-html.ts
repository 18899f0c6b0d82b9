import "server-only";
import type { Block, ReportDocument, Run } from "@/domain/reports/document";
import { directionOf } from "@/domain/texts/lists";

/** A document as one page that needs nothing beside itself: no network, no script, no other file. Printed, it is the paper. */
export function documentHtml(document: ReportDocument, { emblem }: { emblem: Uint8Array | null }): string {
  const { language, title, subtitle, programme, reference, cover, parts, standing, responsibility, fundingLine, words } = document;
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${esc(`${reference} · ${subtitle}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="programme">${esc(programme)}</p>
<h1>${esc(title)}</h1>
<p class="subtitle">${esc(subtitle)}</p>
${facts(cover)}
<p class="standing">${esc(standing)}</p>
</header>
<nav aria-label="${esc(words.contents)}"><ol>${parts.map(({ id, title: name }) => `<li><a href="#${esc(id)}">${esc(name.replace(/^\d+\. /, ""))}</a></li>`).join("")}</ol></nav>
<main>
${parts.map((part) => `<section id="${esc(part.id)}"><h2>${esc(part.title)}</h2>\n${part.blocks.map(block).join("\n")}</section>`).join("\n")}
</main>
<footer>${emblem ? `<img src="data:image/png;base64,${Buffer.from(emblem).toString("base64")}" alt="" width="68" height="45">` : ""}<p>${esc(fundingLine)}<br>${esc(responsibility)}</p></footer>
</body>
</html>
`;
}

function block(one: Block): string {
  switch (one.kind) {
    case "heading": return `<h3>${esc(one.text)}</h3>`;
    case "paragraph": return `<p${lang(one.lang)}>${runs(one.runs)}</p>`;
    case "list": return `<ul${lang(one.lang)}>${one.items.map((item) => `<li>${runs(item)}</li>`).join("")}</ul>`;
    case "facts": return facts(one.items);
    case "table": return `<table><caption>${esc(one.caption)}</caption>${widths(one.columns)}<thead><tr>${one.columns.map(({ label }) => `<th scope="col">${esc(label)}</th>`).join("")}</tr></thead><tbody>${one.rows.map(row).join("")}</tbody></table>`;
  }
}

/** As wide as each column says beside the others, in whole hundredths. */
function widths(columns: readonly { weight: number }[]): string {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  return `<colgroup>${columns.map(({ weight }) => `<col style="width:${Math.round((weight * 100) / whole)}%">`).join("")}</colgroup>`;
}

const row = ({ anchor, cells }: { anchor: string | null; cells: Run[][] }) => `<tr${anchor ? ` id="${esc(anchor)}"` : ""}>${cells.map((cell) => `<td>${runs(cell)}</td>`).join("")}</tr>`;
const facts = (items: readonly { label: string; runs: Run[] }[]) => `<dl>${items.map(({ label, runs: value }) => `<div><dt>${esc(label)}</dt><dd>${runs(value)}</dd></div>`).join("")}</dl>`;

/** Only addresses of the web become links; within the archive everything is told by its path. */
const runs = (list: readonly Run[]) => list.map(({ text, link, lang: spoken }) => {
  const words = spoken ? `<span${lang(spoken)}>${esc(text)}</span>` : esc(text);
  return link?.kind === "web" && /^https?:\/\//.test(link.href) ? `<a href="${esc(link.href)}" rel="noreferrer">${words}</a>` : words;
}).join("");

const lang = (spoken: string | undefined) => (spoken ? ` lang="${esc(spoken)}" dir="${directionOf(spoken)}"` : "");
const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const esc = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

// The dossier of our pages, in the letters that every system has.
const STYLE = `@page{size:A4;margin:18mm 18mm 22mm}
body{font:11pt/1.45 "Source Sans 3","Segoe UI",Arial,sans-serif;color:#1a2326;background:#fff;max-width:52rem;margin:0 auto;padding:1.5rem}
h1,h2,.subtitle{font-family:"Source Serif 4",Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2}
h1{font-size:22pt;margin:.2em 0}h2{font-size:15pt;margin:1.6em 0 .5em;border-top:2px solid #1a2326;padding-top:.4em}h3{font-size:12pt;margin:1em 0 .3em}
.programme{font-size:10pt;color:#465257;margin:0}.subtitle{font-size:14pt;margin:.1em 0 1em}.standing{font-size:9pt;color:#465257;overflow-wrap:anywhere}
a{color:#0b4a57}nav ol{margin:1em 0;padding-inline-start:1.5em}p,li{max-width:46rem}
dl{border-top:1px solid #bbb;margin:.5em 0}dl div{display:grid;grid-template-columns:12rem 1fr;gap:1rem;border-bottom:1px solid #dedad0;padding:.3em 0}dt{color:#465257}dd{margin:0;overflow-wrap:anywhere}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:9.5pt;margin:.5em 0}caption{text-align:start;color:#465257;padding:.2em 0}
th,td{text-align:start;vertical-align:top;padding:.35em .6em .35em 0;border-bottom:1px solid #dedad0;overflow-wrap:break-word;hyphens:auto}th{border-bottom:2px solid #1a2326}
thead{display:table-header-group}tr,dl div{break-inside:avoid}h2,h3,caption{break-after:avoid}
footer{display:flex;gap:1rem;align-items:center;border-top:1px solid #bbb;margin-top:2em;padding-top:.8em;font-size:9pt;color:#465257}
@media print{body{max-width:none;padding:0}nav{display:none}}
@media (max-width:30rem){dl div{grid-template-columns:1fr;gap:0}table{display:block;overflow-x:auto;table-layout:auto}td,th{min-width:6rem}}`;
