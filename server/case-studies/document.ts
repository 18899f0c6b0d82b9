import "server-only";
import { THEMES } from "@/domain/actions/lists";
import type { CaseStudyContent } from "@/domain/case-studies/content";
import type { CaseStudyDocument } from "@/domain/case-studies/document";
import { readSealedProse, type SealedBlock } from "@/domain/case-studies/sealed-prose";
import { TOLD_SECTIONS, type CaseStudySection, type PublishedLanguage } from "@/domain/case-studies/sections";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import type { Block, Run } from "@/domain/reports/document";
import { typed, type ProsePart } from "@/domain/reports/prose";
import { notesOf } from "@/server/reports/notes";
import { joined, wordsIn } from "@/server/reports/words";

type Context = { content: CaseStudyContent; words: ReturnType<typeof wordsIn>; notes: ReturnType<typeof notesOf> };

/** The case study in one language, word by word: title, hook, five sections with their seals, sources, and how to read it. */
export function caseStudyDocument(content: CaseStudyContent, language: PublishedLanguage, clearedOn: string | null = null): CaseStudyDocument {
  const { facts, reference } = content;
  const words = wordsIn(language);
  const { t, pair, code } = words;
  const notes = notesOf(facts, words);
  const context: Context = { content, words, notes };
  // Numbered as a reader meets them: the country first, then the text.
  const place = placeOf(context);
  const opening = textOf(context, "opening");
  const hook = readSealedProse(opening?.text ?? "").flatMap(({ block }) => (block.kind === "paragraph" ? runsOf(block.parts, context) : []));
  const sections = TOLD_SECTIONS.map((section) => ({ id: section, title: code("caseStudies.sections", section), blocks: readSealedProse(textOf(context, section)?.text ?? "").map((sealed) => drawn(sealed, context)) }));
  // A proof that is named in the other language only is left out: the page speaks one.
  const proofs = new Map(facts.characteristics.map(({ characteristic, proof }) => [characteristic, pair(proof)]));
  return {
    language, reference, place, hook, sections,
    title: opening?.heading || pair(facts.action.title).text,
    theme: facts.theme && { code: facts.theme, label: code("actions.themes", facts.theme) },
    recommendations: { title: t("caseStudies.document.recommendations"), items: facts.recommendations.map(({ number, text }) => ({ number, ...pair(text) })) },
    facts: factsOf(context, clearedOn),
    notes: notes.notes,
    characteristics: CHARACTERISTICS.map((characteristic, index) => ({ number: index + 1, code: characteristic, name: code("characteristics.names", characteristic), isFlagged: proofs.has(characteristic), proof: proofs.get(characteristic)?.lang ? null : (proofs.get(characteristic)?.text ?? null) })),
    themes: THEMES.map((theme) => ({ code: theme, label: code("actions.themes", theme) })),
    programme: facts.programme ? pair(facts.programme.name).text : "",
    fundingLine: facts.programme?.fundingLine ? pair(facts.programme.fundingLine).text : t("reportDocument.funded"),
    emblem: facts.programme?.emblem ?? null,
    responsibility: t("reportDocument.responsibility"),
    words: {
      sources: t("caseStudies.document.sources"), howToRead: t("caseStudies.document.howToRead"), howToReadSeals: t("caseStudies.document.howToReadSeals"), howToReadNotes: t("caseStudies.document.howToReadNotes"),
      howToReadThemes: t("caseStudies.document.howToReadThemes"), characteristics: t("caseStudies.document.characteristics"), flagged: t("caseStudies.document.flagged"), backToText: t("caseStudies.document.backToText"),
    },
  };
}

const textOf = ({ content: { texts }, words: { language } }: Context, section: CaseStudySection) => texts.find((one) => one.section === section && one.language === language);

/** Countries, each with what is said of its name, and the years of the Action. */
function placeOf({ content: { facts: { action } }, words: { country }, notes }: Context): Run[] {
  const places = joined(action.countries.map(({ iso3 }) => [{ text: country(iso3) }, ...[notes.ofCountry(iso3)].filter((note) => note !== null)]), ", ");
  const [first, last] = [[action.requestedOn, action.firstActivityOn].filter((on) => on !== null).sort()[0], action.lastActivityOn].map((on) => on?.slice(0, 4));
  const years = [...new Set([first, last].filter(Boolean))].join("–");
  return [...(places.length > 0 ? places : [{ text: action.region ?? "" }]), ...(years ? [{ text: ` (${years})` }] : [])];
}

function factsOf({ content: { facts: { action, presentation } }, words: { t, date, dates, pair } }: Context, clearedOn: string | null) {
  return [
    { label: t("caseStudies.document.authority"), text: action.authorities.map(({ name }) => pair(name).text).join("; ") },
    { label: t("caseStudies.document.presented"), text: presentation ? t("reportDocument.presentedAt", { date: dates(presentation.heldOn, presentation.endedOn), place: presentation.place }) : "" },
    { label: t("caseStudies.document.cleared"), text: date(clearedOn) },
  ].filter(({ text }) => text !== "");
}

function drawn({ block, seals }: SealedBlock, context: Context): CaseStudyDocument["sections"][number]["blocks"][number] {
  const named = seals.flatMap((number) => (CHARACTERISTICS[number - 1] ? [{ number, name: context.words.code("characteristics.names", CHARACTERISTICS[number - 1]!) }] : []));
  return { block: blockOf(block, context), seals: named };
}

function blockOf(block: SealedBlock["block"], context: Context): Block {
  if (block.kind === "heading") return block;
  return block.kind === "list" ? { kind: "list", items: block.items.map((parts) => runsOf(parts, context)) } : { kind: "paragraph", runs: runsOf(block.parts, context) };
}

/** A figure leads to the note with its source; advice is named by its number in the box. What leads nowhere stays as it was typed. */
function runsOf(parts: readonly ProsePart[], { content: { facts }, words: { t }, notes }: Context): Run[] {
  return parts.map((part) => {
    if ("text" in part) return part;
    const { of, number } = part.reference;
    const figure = of === "figure" ? facts.contextFigures.find((one) => one.number === number) : undefined;
    // A source that names its own year is not given a second one.
    if (figure) return notes.ofFigure(/\b(19|20)\d\d\b/.test(figure.source) ? { ...figure, year: null } : figure);
    if (of === "recommendation" && facts.recommendations.some((one) => one.number === number)) return { text: t("caseStudies.document.recommendation", { number: String(number) }), link: { kind: "record", path: `/recommendations/${number}` } };
    return { text: typed(part.reference) };
  });
}
