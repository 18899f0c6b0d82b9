import { useTranslations } from "next-intl";
import type { HistoryEntry } from "@/domain/history/entry";
import { historyHref, isNarrowed, type HistoryChoices, type HistoryFilter } from "@/domain/history/filter";
import { HistoryFilterForm } from "./history-filter";
import { HistoryList } from "./history-list";

type Props = { /** Address of this page. */ path: string; /** Address of its file. */ file: string; filter: HistoryFilter; history: { entries: readonly HistoryEntry[]; choices: HistoryChoices; older: number | null } };

/** A history that can be narrowed, leafed through and taken along as a file. */
export function HistoryView({ path, file, filter, history: { entries, choices, older } }: Props) {
  const t = useTranslations("history");
  return (
    <>
      <HistoryFilterForm path={path} filter={filter} choices={choices} />
      {entries.length === 0 && isNarrowed(filter) ? <p className="text-ink-2">{t("noneSuch")}</p> : <HistoryList entries={entries} />}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
        {filter.after && <a href={historyHref(path, filter)} className="inline-flex min-h-8 items-center">{t("newest")}</a>}
        {older && <a href={historyHref(path, filter, older)} rel="next" className="inline-flex min-h-8 items-center">{t("older")}</a>}
        {entries.length > 0 && <a href={historyHref(file, filter)} className="inline-flex min-h-8 items-center">{t("download")}</a>}
      </p>
    </>
  );
}
