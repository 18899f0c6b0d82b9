import "server-only";
import type { Block, Run } from "@/domain/reports/document";
import type { ReportFacts } from "@/domain/reports/facts";
import { readProse, typed, type ProsePart, type ProseReference } from "@/domain/reports/prose";
import type { SectionText } from "@/domain/reports/seal";
import type { Notes } from "./notes";
import type { Words } from "./words";

type Context = { facts: ReportFacts; words: Words; notes: Notes };

/** What was written into a section, in the document's language or, where it was not written in that one, in its own. */
export function writtenBlocks(texts: readonly SectionText[], context: Context): Block[] {
  const { words } = context;
  const text = texts.find(({ language }) => language === words.language) ?? texts.find(({ origin }) => origin === "written") ?? texts[0];
  if (!text || text.text.trim() === "") return [{ kind: "paragraph", runs: [{ text: words.t("reportDocument.nothingWritten") }] }];
  const lang = text.language === words.language ? {} : { lang: text.language };
  const told: Block[] = text.language === words.language ? [] : [{ kind: "paragraph", runs: [{ text: words.t("reportDocument.writtenIn", { language: words.languageName(text.language) }) }] }];
  const written = readProse(text.text).map((block): Block => {
    if (block.kind === "heading") return block;
    if (block.kind === "list") return { kind: "list", items: block.items.map((parts) => runsOf(parts, context)), ...lang };
    return { kind: "paragraph", runs: runsOf(block.parts, context), ...lang };
  });
  return [...told, ...written];
}

const runsOf = (parts: readonly ProsePart[], context: Context): Run[] => parts.flatMap((part) => ("text" in part ? [part] : [referenceRun(part.reference, context)]));

/** A reference leads to its source or its record; one that leads nowhere stays as it was typed. */
function referenceRun(reference: ProseReference, { facts, words, notes }: Context): Run {
  const { of, number } = reference;
  if (of === "figure") {
    const figure = facts.contextFigures.find((one) => one.number === number);
    return figure ? notes.ofFigure(figure) : { text: typed(reference) };
  }
  const rows = { recommendation: facts.recommendations, output: facts.outputs, activity: facts.activities }[of];
  if (!rows.some((row) => row.number === number)) return { text: typed(reference) };
  return { text: words.t(`reportDocument.references.${of}`, { number: String(number) }), link: { kind: "record", path: PATH_OF[of](number) } };
}

const PATH_OF = { recommendation: (number: number) => `/recommendations/${number}`, output: (number: number) => `/outputs/${number}`, activity: (number: number) => `/missions/${number}` };

