import type { useTranslations } from "next-intl";
import { countryName } from "@/domain/countries/list";
import { askStanding } from "@/domain/recommendations/asking";
import { NARROWING, type LedgerFilter } from "@/domain/recommendations/list-filter";
import { isLate, type LedgerPage, type RecommendationRow } from "@/domain/recommendations/recommendation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Told = { filter: LedgerFilter; today: PartialDate; reference?: string; locale: string; t: ReturnType<typeof useTranslations<"ledger">>; words: ReturnType<typeof useTranslations<"recommendations">> };

const COLUMNS = ["action", "number", "text", "translation", "category", "priority", "lead", "others", "answer", "reason", "due", "late", "ask", "saysDone", "proof", "state"] as const;
const KINDS: Partial<Record<(typeof COLUMNS)[number], "number" | "date">> = { number: "number", answer: "date", due: "date", saysDone: "date", proof: "number" };
const WIDTHS: Partial<Record<(typeof COLUMNS)[number], number>> = { number: 6, text: 70, translation: 34, reason: 50, late: 8, others: 40, lead: 40, ask: 36 };

/** The rows of the ledger for a spreadsheet, with the filters that chose them on a sheet of their own. */
export function ledgerSheet({ rows, leads }: LedgerPage, told: Told) {
  const { filter, today, reference, locale, t, words } = told;
  const chosen = NARROWING.filter((name) => filter[name] !== undefined).map((name) => [t(`filters.${name}`), filterText(name, leads, told)] as const);
  const columns = COLUMNS.map((key) => ({ label: t(`sheet.${key}`), kind: KINDS[key], width: WIDTHS[key] }));
  return {
    title: t("title"),
    about: { name: t("sheet.about"), lines: [[t("sheet.on"), formatDate(today, locale)] as const, ...(reference ? [[t("columns.action"), reference] as const] : []), ...chosen, [t("sheet.rows"), rows.length] as const] },
    sheets: [{ name: words("title"), columns, rows: rows.map((row) => lineOf(row, told)) }],
  };
}

function lineOf(row: RecommendationRow, told: Told) {
  const { today, locale, t, words } = told;
  const { reference, number, category, priority, others, answeredOn, answerReason, dueOn, reportedDoneOn, proofs, lastAsk, state } = row;
  return [
    reference, number, pick(locale, row.textEn, row.textFr).text, doubtOf(row, told), words(`categories.${category}`), words(`priorities.${priority}`), pick(locale, row.addresseeName, row.addresseeNameFr).text, others.join("; "),
    answeredOn, answerReason, dueOn, isLate(row, today) ? words("late") : null, lastAsk && `${t(`asked.${askStanding(lastAsk, today)}`, { date: formatDate(lastAsk.askedOn, locale) })} (${lastAsk.toName})`,
    state === "implemented" ? null : reportedDoneOn, proofs, words(`states.${state}`),
  ];
}

/** What must be known of the words of a row, where they are a translation in the language of the file. */
function doubtOf({ translation }: RecommendationRow, { locale, t }: Told): string | null {
  if (translation?.language !== locale) return null;
  return [t(`translations.${translation.origin}`), ...(translation.isChecked ? [] : [t("translations.unchecked")]), ...(translation.isStale ? [t("translations.stale")] : [])].join("; ");
}

function filterText(name: (typeof NARROWING)[number], leads: LedgerPage["leads"], { filter, locale, t, words }: Told): string {
  const { q, state, lead, category, priority, due, country } = filter;
  const led = leads.find(({ value }) => value === lead);
  const texts: Record<(typeof NARROWING)[number], string | undefined> = {
    q, state: state && (state === "open" ? t("open") : words(`states.${state}`)), lead: led ? pick(locale, led.nameEn, led.nameFr).text : lead,
    category: category && words(`categories.${category}`), priority: priority && words(`priorities.${priority}`), due: due && t(`due.${due}`), country: country && countryName(country, locale),
  };
  return texts[name] ?? "";
}
