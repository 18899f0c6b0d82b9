import "server-only";
import type { Run } from "@/domain/reports/document";
import type { ContextFigureFacts, ReportFacts } from "@/domain/reports/facts";
import { pick } from "@/domain/shared/localised";
import type { Words } from "./words";

export type Notes = ReturnType<typeof notesOf>;

/** The notes of a document, numbered in the order in which the text leads to them. A second reference to the same source points at the first note. */
export function notesOf(facts: Pick<ReportFacts, "action">, words: Words) {
  const notes: { number: number; runs: Run[] }[] = [];
  const known = new Map<string, number>();
  const add = (key: string, runs: Run[]): Run => {
    const first = known.get(key);
    const number = notes.length + 1;
    notes.push({ number, runs: first ? [{ text: words.t("reportDocument.asNote", { number: String(first) }) }] : runs });
    if (!first) known.set(key, number);
    return { text: String(number), link: { kind: "note", number } };
  };
  return {
    notes,
    /** The source of a context figure. */
    ofFigure: (figure: ContextFigureFacts): Run => add(`figure ${figure.number}`, sourceOf(figure)),
    /** What is said of a country's name, where something is. */
    ofCountry: (iso3: string): Run | null => {
      const note = facts.action.countries.find((one) => one.iso3 === iso3)?.note;
      return note ? add(`country ${iso3}`, [{ text: pick(words.language, note.en, note.fr).text }]) : null;
    },
  };
}

const sourceOf = ({ source, sourceUrl, year }: ContextFigureFacts): Run[] => [
  { text: year && !source.includes(String(year)) ? `${source}, ${year}` : source },
  ...(sourceUrl ? [{ text: " · " }, { text: sourceUrl, link: { kind: "web" as const, href: sourceUrl } }] : []),
];
