import { useLocale, useTranslations } from "next-intl";
import type { HistoryEntry } from "@/domain/history/entry";
import { formatDate } from "@/domain/shared/dates";
import { ChangeTable } from "./change-table";
import { factLines } from "./fact-lines";

type Props = { entries: readonly HistoryEntry[]; /** Without what changed, for a page that shows the latest lines only. */ brief?: boolean };

/** A history in words, newest first. */
export function HistoryList({ entries, brief }: Props) {
  const t = useTranslations("history");
  if (entries.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return <ol className="border-t border-line">{entries.map((entry) => <Entry key={entry.id} entry={entry} brief={brief} />)}</ol>;
}

function Entry({ entry, brief }: { entry: HistoryEntry; brief?: boolean }) {
  const t = useTranslations("history");
  const events = useTranslations("events");
  const locale = useLocale();
  const facts = factLines(entry, { locale, t: useTranslations(), brief });
  const [happened, recorded] = [entry.happenedAt.slice(0, 10), entry.recordedAt.slice(0, 10)];
  return (
    <li className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
      <p className="text-table tabular-nums text-ink-2">
        <time dateTime={entry.happenedAt}>{formatDate(happened, locale)}</time>
        {recorded !== happened && !brief && <span className="block text-meta">{t("recordedOn", { date: formatDate(recorded, locale) })}</span>}
      </p>
      <div className="min-w-0">
        <p><span className={brief ? "" : "font-semibold"}>{events(entry.type)}</span> <span className="text-ink-2">{t("by", { name: entry.actorName, organisation: entry.organisationName })}</span></p>
        {facts.length > 0 && <p className="break-words text-table text-ink-2">{facts.join(" · ")}</p>}
        {entry.reason && <p dir="auto" className="max-w-reading text-table whitespace-pre-line">{t("reason", { reason: entry.reason })}</p>}
        {!brief && <ChangeTable changes={entry.changes} subjectTable={entry.subjectTable} />}
      </div>
    </li>
  );
}
