import type { ReportFacts } from "./facts";

/**
 * What somebody writes into a section: paragraphs between empty lines, lists behind hyphens, and references in brackets -
 * `[^1]` to a context figure and its source, `[R1]` to a recommendation, `[O1]` to an output, `[A1]` to an activity.
 */
export type ProseBlock = { kind: "paragraph"; parts: ProsePart[] } | { kind: "list"; items: ProsePart[][] } | { kind: "heading"; text: string };
export type ProsePart = { text: string } | { reference: ProseReference };
export type ProseReference = { of: "figure" | "recommendation" | "output" | "activity"; number: number };

const OF = { "^": "figure", R: "recommendation", O: "output", A: "activity" } as const;
const REFERENCE = /\[([\^ROA])(\d{1,4})\]/g;

/** A written text as blocks. Nothing that was typed is left out: what is no reference stays as it is. */
export function readProse(text: string): ProseBlock[] {
  return text.replace(/\r\n?/g, "\n").split(/\n[^\S\n]*\n/).map((block) => block.trim()).filter((block) => block !== "").flatMap(readBlock);
}

function readBlock(block: string): ProseBlock[] {
  const lines = block.split("\n").map((line) => line.trim());
  const [first = "", ...rest] = lines;
  const heading = /^#{1,4} +(.+)$/.exec(first)?.[1];
  if (heading) return [{ kind: "heading", text: heading }, ...(rest.length > 0 ? readBlock(rest.join("\n")) : [])];
  const begins = lines.findIndex((line) => /^[-*•] /.test(line));
  if (begins < 0) return [{ kind: "paragraph", parts: readLine(lines.join(" ")) }];
  const items: string[] = [];
  for (const line of lines.slice(begins)) {
    if (/^[-*•] /.test(line)) items.push(line.slice(2).trim());
    else items[items.length - 1] += ` ${line}`;
  }
  const before: ProseBlock[] = begins > 0 ? [{ kind: "paragraph", parts: readLine(lines.slice(0, begins).join(" ")) }] : [];
  return [...before, { kind: "list", items: items.map(readLine) }];
}

function readLine(line: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of line.matchAll(REFERENCE)) {
    if (match.index > end) parts.push({ text: line.slice(end, match.index) });
    parts.push({ reference: { of: OF[match[1] as keyof typeof OF], number: Number(match[2]) } });
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push({ text: line.slice(end) });
  return parts;
}

/** Every reference of a text, in its order. */
export function referencesIn(text: string): ProseReference[] {
  return [...text.matchAll(REFERENCE)].map((match) => ({ of: OF[match[1] as keyof typeof OF], number: Number(match[2]) }));
}

/** How a reference is typed. */
export const typed = ({ of, number }: ProseReference) => `[${Object.keys(OF).find((letter) => OF[letter as keyof typeof OF] === of)}${number}]`;

/** References that lead nowhere, because the record has no such row. */
export function danglingReferences(text: string, facts: Pick<ReportFacts, "contextFigures" | "recommendations" | "outputs" | "activities">): ProseReference[] {
  const rows = { figure: facts.contextFigures, recommendation: facts.recommendations, output: facts.outputs, activity: facts.activities };
  return referencesIn(text).filter(({ of, number }) => !rows[of].some((row) => row.number === number));
}
