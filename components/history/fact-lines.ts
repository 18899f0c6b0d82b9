import { FACTS } from "@/domain/history/facts";
import type { HistoryEntry } from "@/domain/history/entry";
import { valueText, type Texts } from "./value-text";

/** The facts of an entry, each as “label: value”. */
export function factLines({ facts, subjectTable }: HistoryEntry, { locale, t, brief }: { locale: string; t: unknown; brief?: boolean }): string[] {
  const text = t as Texts;
  return FACTS.filter((fact) => !(brief && fact === "hash") && facts[fact] !== undefined && facts[fact] !== null && facts[fact] !== "").map((fact) => {
    const value = facts[fact]!;
    const words = typeof value === "boolean" ? text(`history.${value ? "yes" : "no"}` as never) : valueText(String(value), { field: fact, subjectTable, locale, t: text });
    return text("history.fact" as never, { label: text(`history.facts.${fact}` as never), value: words });
  });
}
