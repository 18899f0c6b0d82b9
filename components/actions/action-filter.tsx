import { useLocale, useTranslations } from "next-intl";
import { HOLDERS, type ActionFilter } from "@/domain/actions/list-filter";
import { ACTION_STAGES } from "@/domain/actions/lifecycle";
import { ORIGINS, REGIONS, THEMES } from "@/domain/actions/lists";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { countryOptions, findCountry } from "@/domain/countries/list";

type Option = { value: string; label: string };
type Props = { id: string; filter: ActionFilter; leads: { id: string; name: string }[] };

const FIRST_YEAR = 2009;
const CONTROL = "block min-h-9 w-full rounded-control border border-control bg-surface px-2 text-table text-ink";

/** The filter row: a plain form whose answer is an address, so that it works without scripts and in a colleague's hands. */
export function ActionFilterForm({ id, filter, leads }: Props) {
  const t = useTranslations("actions");
  const names = useTranslations("characteristics.names");
  const locale = useLocale();
  const list = <const Values extends readonly string[]>(values: Values, label: (value: Values[number]) => string): Option[] => values.map((value) => ({ value, label: label(value) }));
  const years = Array.from({ length: new Date().getUTCFullYear() - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index)).reverse();
  const selects: [keyof ActionFilter, Option[]][] = [
    ["stage", [...list(ACTION_STAGES, (stage) => t(`states.${stage}`)), { value: "on_hold", label: t("onHold") }, { value: "not_published", label: t("stateNotPublished") }]],
    ["country", countryOptions(locale).filter(({ value }) => value === filter.country || findCountry(value)?.region)],
    ["theme", list(THEMES, (theme) => t(`themes.${theme}`))],
    ["region", list(REGIONS, (region) => t(`regions.${region}`))],
    ["lead", [{ value: "me", label: t("list.me") }, ...leads.map(({ id: value, name }) => ({ value, label: name }))]],
    ["held", list(HOLDERS, (holder) => (holder === "nobody" ? t("list.nobody") : t(`holderShort.${holder}`)))],
    ["year", list(years, (year) => year)],
    ["origin", list(ORIGINS, (origin) => t(`origins.${origin}`))],
    ["shows", list(CHARACTERISTICS, (one) => names(one))],
  ];
  return (
    <form id={id} method="get" action="/actions" role="search" className="mb-3 grid grid-cols-2 items-end gap-x-3 gap-y-2 border-y border-line py-2 sm:grid-cols-3 wide:grid-cols-[2fr_repeat(9,minmax(0,1fr))_auto]">
      <label className="min-w-0 text-meta text-ink-2 max-wide:col-span-full">{t("list.filters.q")}
        <input name="q" type="search" defaultValue={filter.q} dir="auto" autoComplete="off" className={CONTROL} />
      </label>
      {selects.map(([name, options]) => (
        <label key={name} className="min-w-0 text-meta text-ink-2">{t(`list.filters.${name}`)}
          <select name={name} defaultValue={String(filter[name] ?? "")} className={CONTROL}>
            <option value="">{t("list.any")}</option>
            {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
      {filter.sort && <input type="hidden" name="sort" value={filter.sort} />}
      <button className="button button-quiet max-sm:col-span-2">{t("list.apply")}</button>
    </form>
  );
}
