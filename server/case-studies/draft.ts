import "server-only";
import type { CaseStudyFacts } from "@/domain/case-studies/content";
import type { CaseStudySection, PublishedLanguage } from "@/domain/case-studies/sections";
import { CHARACTERISTICS, type Characteristic } from "@/domain/characteristics/lists";
import type { ReportSection } from "@/domain/reports/sections";
import { wordsIn } from "@/server/reports/words";

/** Where a characteristic is told, as a rule: its seal is set there first, and moved by whoever edits. */
const TOLD_IN: Record<Characteristic, ReportSection> = {
  ownership: "practices", innovation: "practices", replicability: "lessons", tangible_results: "impact", high_level_endorsement: "impact", embedded_in_priorities: "context", highest_experience: "practices",
  complementarity: "practices", eu_added_value: "impact", catalyst_for_learning: "practices",
};

export type DraftSource = { facts: CaseStudyFacts; /** The final report's words in this language. */ report: Partial<Record<ReportSection, string>>; /** What the accepted concept says, and the signs of uptake. */ concept: string; purpose: string; signals: readonly string[] };

/**
 * A first text of every section, made of what the record holds: the words of the final report where there are some, otherwise the
 * accepted concept, the figures of the context with their notes, the advice, and what became of it. Nothing is made up.
 */
export function draftFromRecord({ facts, report, concept, purpose, signals }: DraftSource, language: PublishedLanguage): Record<CaseStudySection, { heading: string; body: string }> {
  const { t, pair, dates } = wordsIn(language);
  const figures = facts.contextFigures.map(({ number, text }) => `${pair(text).text.replace(/[.\s]+$/, "")}[^${number}].`);
  const advice = facts.recommendations.map(({ number, text }) => `- ${pair(text).text.replace(/[.\s]+$/, "")} [R${number}]`);
  const presented = facts.presentation ? [`${t("reportDocument.labels.presentation")}${language === "fr" ? "\u00a0" : ""}: ${t("reportDocument.presentedAt", { date: dates(facts.presentation.heldOn, facts.presentation.endedOn), place: facts.presentation.place })}.`] : [];
  const own: Record<ReportSection, string> = {
    context: report.context ?? figures.join(" "), concept: report.concept ?? concept, practices: report.practices ?? "",
    impact: report.impact ?? [...presented, ...signals, advice.join("\n")].join("\n\n"), lessons: report.lessons ?? "",
  };
  const sealed = Object.fromEntries(Object.entries(own).map(([section, text]) => [section, withSeals(text, facts.characteristics.filter(({ characteristic }) => TOLD_IN[characteristic] === section).map(({ characteristic }) => CHARACTERISTICS.indexOf(characteristic) + 1))])) as Record<ReportSection, string>;
  const body = (section: ReportSection) => ({ heading: "", body: sealed[section] });
  return { opening: { heading: pair(facts.action.title).text, body: firstSentence(purpose || own.impact) }, context: body("context"), concept: body("concept"), practices: body("practices"), impact: body("impact"), lessons: body("lessons") };
}

/** The seals go to the first paragraph, one after the other. */
function withSeals(text: string, numbers: readonly number[]): string {
  if (text === "" || numbers.length === 0) return text;
  const [first, ...rest] = text.split(/\n[^\S\n]*\n/);
  return [`${first} ${numbers.map((number) => `[C${number}]`).join(" ")}`, ...rest].join("\n\n");
}

const firstSentence = (text: string) => (/^[^]*?[.!?](?=\s|$)/.exec(text.replace(/\[[^\]]*\]/g, ""))?.[0] ?? text).trim();
