import { useTranslations } from "next-intl";
import { THEMES } from "@/domain/actions/lists";
import { searchHref, type SearchFilter } from "@/domain/search/found";

type Option = { value: string; label: string };
const CONTROL = "block min-h-11 w-full rounded-control border border-control bg-surface px-2 text-ink";

/** What to look for, and where: a plain form whose answer is an address. */
export function SearchForm({ path, filter, countries }: { path: string; filter: SearchFilter; /** Those that can be told apart here. */ countries: readonly Option[] }) {
  const t = useTranslations("search");
  const themes = useTranslations("actions.themes");
  const selects: ["theme" | "country", readonly Option[]][] = [["theme", THEMES.map((value) => ({ value, label: themes(value) }))], ...(countries.length > 1 ? [["country", countries] as ["country", readonly Option[]]] : [])];
  return (
    <form method="get" action={path} role="search" className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2 border-y border-line py-2 print:hidden">
      {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
      <label className="min-w-[12rem] flex-[2_1_12rem] text-meta text-ink-2">{t("labels.q")}
        <input name="q" type="search" defaultValue={filter.q} dir="auto" maxLength={200} className={CONTROL} />
      </label>
      {selects.map(([name, options]) => (
        <label key={name} className="min-w-[8rem] flex-[1_1_8rem] text-meta text-ink-2">{t(`labels.${name}`)}
          <select name={name} defaultValue={filter[name] ?? ""} className={CONTROL}>
            <option value="">{t("any")}</option>
            {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
      <button className="button">{t("search")}</button>
      {(filter.theme || filter.country || filter.kind) && <a href={searchHref(path, { q: filter.q })} className="inline-block py-2.5">{t("clear")}</a>}
    </form>
  );
}
