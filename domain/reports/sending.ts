import { owesReport } from "./figures";
import { danglingReferences, typed } from "./prose";
import type { ReportContent } from "./seal";
import { emptySections } from "./sections";

/** What must be true before the authority is asked to read a report, and where what is missing is mended. */
export function sendingNeeds({ reference, facts, texts }: ReportContent) {
  const owed = facts.activities.filter(owesReport);
  const dangling = texts.flatMap(({ text }) => danglingReferences(text, facts));
  const spoken = [...texts.map(({ section, language, isChecked, isStale }) => ({ name: `${section} (${language})`, isChecked, isStale })), ...facts.recommendations.flatMap(({ number, translation }) => (translation ? [{ name: `[R${number}] (${translation.language})`, ...translation }] : []))];
  const [unchecked, stale] = [spoken.filter(({ isChecked }) => !isChecked), spoken.filter(({ isStale }) => isStale)];
  return {
    met: { sectionsWritten: emptySections(texts).length === 0, missionsReported: owed.length === 0, referencesKnown: dangling.length === 0, textsChecked: unchecked.length === 0, translationsCurrent: stale.length === 0 },
    missing: (need: string) => ({
      href: `/actions/${reference}/${need === "missionsReported" ? "plan" : "report"}`,
      values: { numbers: owed.map(({ number }) => number).join(", "), references: [...new Set(dangling.map(typed))].join(" "), sections: named(need === "textsChecked" ? unchecked : stale) },
    }),
  };
}

// Sections in the words of addresses: the same in every language of the reader.
const named = (spoken: readonly { name: string }[]) => spoken.map(({ name }) => name).join(", ");
