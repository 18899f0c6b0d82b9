import { useLocale, useTranslations } from "next-intl";
import { LAYERS } from "@/domain/calendar/dated";
import type { CalendarView } from "@/domain/calendar/search";
import { countryName } from "@/domain/countries/list";

type Props = { view: CalendarView; choices: { actions: readonly string[]; countries: readonly string[]; people: readonly string[] } };

/** What is shown: kinds, an Action, a country, a person. Everything stands in the address. */
export function CalendarFilter({ view, choices }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { filter } = view;
  return (
    <form method="get" action="/calendar" className="grid gap-4 border border-line bg-surface px-4 py-3 text-table print:hidden">
      <input type="hidden" name="month" value={view.month} />
      {view.view === "agenda" && <input type="hidden" name="view" value="agenda" />}
      <fieldset>
        <legend className="mb-1 font-semibold">{t("filter.layers")} <span className="font-normal text-ink-2">{t("filter.layersHint")}</span></legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">{LAYERS.map((layer) => <label key={layer} className="inline-flex min-h-8 items-center gap-2"><input type="checkbox" name="layer" value={layer} defaultChecked={filter.layers.includes(layer)} className="size-4 accent-petrol-700" />{t(`layers.${layer}`)}</label>)}</div>
      </fieldset>
      <div className="flex flex-wrap items-end gap-4">
        <Choice name="action" label={t("filter.action")} any={t("filter.any")} options={choices.actions.map((value) => ({ value, label: value }))} value={filter.action} />
        <Choice name="country" label={t("filter.country")} any={t("filter.any")} options={choices.countries.map((value) => ({ value, label: countryName(value, locale) }))} value={filter.country} />
        <Choice name="person" label={t("filter.person")} any={t("filter.any")} options={choices.people.map((value) => ({ value, label: value }))} value={filter.person} />
        <button className="button button-quiet">{t("filter.show")}</button>
        <a href={`/calendar?month=${view.month}`} className="inline-flex min-h-8 items-center">{t("filter.clear")}</a>
      </div>
    </form>
  );
}

function Choice({ name, label, any, options, value = "" }: { name: string; label: string; any: string; options: readonly { value: string; label: string }[]; value?: string }) {
  const every = value && !options.some((one) => one.value === value) ? [{ value, label: value }, ...options] : options;
  return (
    <label className="grid gap-1 font-semibold">{label}
      <select name={name} defaultValue={value} className="min-h-8 max-w-[24ch] border border-ink-2 bg-paper px-2 font-normal"><option value="">{any}</option>{every.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}</select>
    </label>
  );
}
