import "server-only";
import type { ReportDocument, Run } from "@/domain/reports/document";
import type { Standing } from "@/domain/reports/report";
import type { ReportContent } from "@/domain/reports/seal";
import { REPORT_SECTIONS } from "@/domain/reports/sections";
import { dayOf } from "@/domain/shared/dates";
import type { Locale } from "@/messages/locale";
import { annexesOf } from "./annexes";
import { notesOf } from "./notes";
import { sectionFacts } from "./section-facts";
import { wordsIn, joined, plain, type Words } from "./words";
import { writtenBlocks } from "./written";

/** The report in one language: cover, five sections with the facts of the record, annexes with the rows behind them, notes with the sources. */
export function reportDocument(content: ReportContent, { language, standing }: { language: Locale; standing: Standing }): ReportDocument {
  const { facts, texts } = content;
  const words = wordsIn(language);
  const notes = notesOf(facts, words);
  const { t, pair } = words;
  const cover = coverOf(content, words, notes);
  const parts = REPORT_SECTIONS.map((section, index) => ({
    id: section, section, title: `${index + 1}. ${words.code("reports.sections", section)}`,
    blocks: writtenBlocks(texts.filter((one) => one.section === section), { facts, words, notes }),
    facts: sectionFacts(section, { facts, words, notes }),
  }));
  return {
    language,
    reference: content.reference,
    title: pair(facts.action.title).text,
    subtitle: t("reportDocument.subtitle", { reference: content.reference }),
    programme: facts.programme ? pair(facts.programme.name).text : "",
    fundingLine: facts.programme?.fundingLine ? pair(facts.programme.fundingLine).text : t("reportDocument.funded"),
    emblem: facts.programme?.emblem ?? null,
    responsibility: t("reportDocument.responsibility"),
    cover,
    standing: standing.kind === "frozen" ? t("reportDocument.standing.frozen", { date: words.date(dayOf(standing.at)), hash: standing.hash }) : t(`reportDocument.standing.${standing.kind}`, { moment: words.moment(standing.at) }),
    parts,
    annexes: annexesOf(facts, words),
    notes: notes.notes,
    words: { notes: t("reportDocument.notes"), annexes: t("reportDocument.annexes"), contents: t("reportDocument.contents"), fromTheRecord: t("reportDocument.fromTheRecord"), page: t("reportDocument.page", { page: "{page}", pages: "{pages}" }) },
  };
}

function coverOf({ facts, cleared }: ReportContent, words: Words, notes: ReturnType<typeof notesOf>): { label: string; runs: Run[] }[] {
  const { action, presentation } = facts;
  const { t, dates, date, pair, country } = words;
  const places = action.countries.map(({ iso3 }) => {
    const note = notes.ofCountry(iso3);
    return [{ text: country(iso3) }, ...(note ? [note] : [])];
  });
  return [
    { label: t("reportDocument.cover.authorities"), runs: joined(action.authorities.map(({ name }) => pair(name)), "; ") },
    { label: t("reportDocument.cover.countries"), runs: joined(places, ", ") },
    { label: t("reportDocument.cover.region"), runs: plain(action.countries.length === 0 ? action.region : null) },
    { label: t("reportDocument.cover.dates"), runs: plain(dates(action.firstActivityOn, action.lastActivityOn)) },
    { label: t("reportDocument.cover.cleared"), runs: plain(cleared && t("reportDocument.clearedBy", { date: date(cleared.on), name: cleared.byName })) },
    { label: t("reportDocument.cover.presented"), runs: plain(presentation && t("reportDocument.presentedAt", { date: dates(presentation.heldOn, presentation.endedOn), place: presentation.place })) },
  ].filter(({ runs }) => runs.length > 0);
}
