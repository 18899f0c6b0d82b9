import type { Theme } from "@/domain/actions/lists";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { canonicalJson } from "@/domain/reports/canonical";
import type { ActionFacts, ContextFigureFacts, Pair, PresentationFacts, ProgrammeFacts, ReportFacts } from "@/domain/reports/facts";
import { danglingReferences, typed } from "@/domain/reports/prose";
import type { TextOrigin } from "@/domain/texts/lists";
import { sealsIn } from "./sealed-prose";
import { CASE_STUDY_SECTIONS, type CaseStudySection } from "./sections";

/** What the record lends to a case study. Nobody is named. */
export type CaseStudyFacts = {
  action: ActionFacts; theme: Theme | null; programme: ProgrammeFacts | null; contextFigures: ContextFigureFacts[]; recommendations: { number: number; text: Pair }[];
  /** Those that the facility flags, each with its proof. */
  characteristics: ReportFacts["characteristics"]; presentation: Pick<PresentationFacts, "heldOn" | "endedOn" | "place"> | null;
};

/** One text as it stands in one language. */
export type CaseStudyText = { id: string; section: CaseStudySection; language: string; origin: TextOrigin; heading: string; text: string; isStale: boolean; isChecked: boolean };

/** Everything a case study consists of; its canonical JSON is kept when it is sent to the authority. */
export type CaseStudyContent = { format: 1; reference: string; facts: CaseStudyFacts; texts: CaseStudyText[] };

/** The very characters that are kept and hashed. */
export const keptBody = (content: object): string => canonicalJson(content);
export const openContent = (body: string): CaseStudyContent => JSON.parse(body) as CaseStudyContent;

/** Languages in which every text can be read. */
export function wholeLanguages({ texts }: Pick<CaseStudyContent, "texts">): string[] {
  const has = (language: string) => CASE_STUDY_SECTIONS.every((section) => texts.some((one) => one.section === section && one.language === language && one.text.trim() !== "" && (section !== "opening" || one.heading.trim() !== "")));
  return [...new Set(texts.map(({ language }) => language))].filter(has).sort();
}

/** What must be true before the authority is asked to read it. */
export function sendingNeeds(content: CaseStudyContent) {
  const { texts, facts } = content;
  const proven = facts.characteristics.map(({ characteristic }) => CHARACTERISTICS.indexOf(characteristic) + 1);
  const unproven = [...new Set(texts.flatMap(({ text }) => sealsIn(text)))].filter((number) => !proven.includes(number));
  const dangling = texts.flatMap(({ text }) => danglingReferences(text, { contextFigures: facts.contextFigures, recommendations: facts.recommendations, outputs: [], activities: [] } as never)).filter(({ of }) => of === "figure" || of === "recommendation");
  const [unchecked, stale] = [texts.filter(({ isChecked }) => !isChecked), texts.filter(({ isStale }) => isStale)];
  const named = (list: readonly CaseStudyText[]) => list.map(({ section, language }) => `${section} (${language})`).join(", ");
  return {
    met: { sectionsWritten: wholeLanguages(content).length > 0, sealsProven: unproven.length === 0, referencesKnown: dangling.length === 0, textsChecked: unchecked.length === 0, translationsCurrent: stale.length === 0 },
    missing: (need: string) => ({
      href: `/actions/${content.reference}/${need === "sealsProven" ? "good-practice" : "case-study"}`,
      values: { numbers: unproven.join(", "), references: [...new Set(dangling.map(typed))].join(" "), sections: named(need === "textsChecked" ? unchecked : stale) },
    }),
  };
}
