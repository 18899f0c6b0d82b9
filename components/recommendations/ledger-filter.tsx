import { useLocale, useTranslations } from "next-intl";
import { countryOptions } from "@/domain/countries/list";
import { PRIORITIES, RECOMMENDATION_CATEGORIES, RECOMMENDATION_STATES } from "@/domain/recommendations/lifecycle";
import { DUE_FILTERS, ledgerHref, NARROWING, type LedgerFilter } from "@/domain/recommendations/list-filter";
import type { LedgerPage } from "@/domain/recommendations/recommendation";
import { pick } from "@/domain/shared/localised";

type Option = { value: string; label: string };
type Props = { path: string; filter: LedgerFilter; leads: LedgerPage["leads"]; /** Across Actions one may choose a country. */ withCountry: boolean };

const CONTROL = "block min-h-9 w-full rounded-control border border-control bg-surface px-2 text-table text-ink";

/** Narrows the ledger: a plain form whose answer is an address, the same for a colleague and after a reload. Clearing leaves the words that were searched. */
export function LedgerFilterForm({ path, filter, leads, withCountry }: Props) {
  const t = useTranslations("ledger");
  const words = useTranslations("recommendations");
  const locale = useLocale();
  const selects: [keyof LedgerFilter & (typeof NARROWING)[number], Option[]][] = [
    ["state", [{ value: "open", label: t("open") }, ...RECOMMENDATION_STATES.map((value) => ({ value, label: words(`states.${value}`) }))]],
    ["lead", leads.map(({ value, nameEn, nameFr, count }) => ({ value, label: `${pick(locale, nameEn, nameFr).text} (${count})` }))],
    ["category", RECOMMENDATION_CATEGORIES.map((value) => ({ value, label: words(`categories.${value}`) }))],
    ["priority", PRIORITIES.map((value) => ({ value, label: words(`priorities.${value}`) }))],
    ["due", DUE_FILTERS.map((value) => ({ value, label: t(`due.${value}`) }))],
    ...(withCountry ? [["country", countryOptions(locale)] as [(typeof NARROWING)[number], Option[]]] : []),
  ];
  const isNarrowed = NARROWING.some((name) => name !== "q" && filter[name] !== undefined);
  return (
    <form method="get" action={path} role="search" className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2 border-y border-line py-2 print:hidden">
      {filter.view === "board" && <input type="hidden" name="view" value="board" />}
      <label className="min-w-[12rem] flex-[2_1_12rem] text-meta text-ink-2">{t("filters.q")}
        <input name="q" type="search" defaultValue={filter.q} dir="auto" autoComplete="off" className={CONTROL} />
      </label>
      {selects.map(([name, options]) => (
        <label key={name} className="min-w-[8rem] flex-[1_1_8rem] text-meta text-ink-2">{t(`filters.${name}`)}
          <select name={name} defaultValue={String(filter[name] ?? "")} className={CONTROL}>
            <option value="">{t("any")}</option>
            {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
      <button className="button button-quiet">{t("apply")}</button>
      {isNarrowed && <a href={ledgerHref(path, { view: filter.view, q: filter.q })} className="min-h-9 content-center text-table">{t("clear")}</a>}
    </form>
  );
}
