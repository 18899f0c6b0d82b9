import { useLocale, useTranslations } from "next-intl";
import { isNarrowed, type HistoryChoices, type HistoryFilter } from "@/domain/history/filter";

type Props = { path: string; filter: HistoryFilter; choices: HistoryChoices };

const CONTROL = "block min-h-[max(2.25rem,var(--control-height,0px))] w-full rounded-control border border-control bg-surface px-2 text-table text-ink";

/** Narrows a history by what happened, who did it and when: a plain form whose answer is an address. */
export function HistoryFilterForm({ path, filter, choices }: Props) {
  const t = useTranslations("history");
  const events = useTranslations("events");
  const locale = useLocale();
  const types = choices.types.map((value) => ({ value, label: events(value) })).sort((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <form method="get" action={path} role="search" className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2 border-y border-line py-2 print:hidden">
      <Choice name="type" value={filter.type} options={types} />
      <Choice name="person" value={filter.person} options={choices.people.map((value) => ({ value, label: value }))} />
      {(["from", "to"] as const).map((name) => (
        <label key={name} className="min-w-[9rem] flex-[0_1_9rem] text-meta text-ink-2">{t(`filters.${name}`)}
          <input name={name} type="date" defaultValue={filter[name]} className={CONTROL} />
        </label>
      ))}
      <button className="button button-quiet">{t("apply")}</button>
      {isNarrowed(filter) && <a href={path} className="min-h-9 content-center text-table">{t("clear")}</a>}
    </form>
  );
}

function Choice({ name, value, options }: { name: "type" | "person"; value: string | undefined; options: readonly { value: string; label: string }[] }) {
  const t = useTranslations("history");
  return (
    <label className="min-w-[11rem] flex-[1_1_11rem] text-meta text-ink-2">{t(`filters.${name}`)}
      <select name={name} defaultValue={value ?? ""} className={CONTROL}>
        <option value="">{t("any")}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}
