import { useLocale, useTranslations } from "next-intl";
import { isDay, type Dated } from "@/domain/calendar/dated";
import { formatDate, formatWeekday, type PartialDate } from "@/domain/shared/dates";
import { DatedLine } from "./dated-line";

type Props = { dated: readonly Dated[]; /** What began before this day stands under it. */ from: PartialDate; path: (dated: Dated) => string | null };

/** What happens, day by day; only days on which something begins or goes on from before. */
export function Agenda({ dated, from, path }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const days = new Map<string, Dated[]>();
  for (const one of dated.filter(({ fromOn, toOn }) => isDay(fromOn) && isDay(toOn))) {
    const day = one.fromOn < from ? from : one.fromOn;
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return (
    <ol className="border-t-2 border-ink">
      {[...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, lines]) => (
        <li key={day} className="grid gap-x-6 gap-y-1 border-b border-line py-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <span className="tabular-nums">{formatWeekday(day, locale)} {day.slice(0, 4)}</span>
          <ul className="grid min-w-0 gap-2">{lines.map((one) => <li key={one.layer + one.id}><DatedLine dated={one} href={path(one)} />{one.toOn > day && <span className="ps-3 text-meta text-ink-2">{t("until", { date: formatDate(one.toOn, locale) })}</span>}</li>)}</ul>
        </li>
      ))}
    </ol>
  );
}

/** What happens on a day that nobody wrote down. */
export function Sometime({ dated, path }: { dated: readonly Dated[]; path: (dated: Dated) => string | null }) {
  const locale = useLocale();
  return <ul className="grid gap-2">{dated.map((one) => <li key={one.layer + one.id}><DatedLine dated={one} href={path(one)} /><span className="ps-3 text-meta text-ink-2">{[...new Set([one.fromOn, one.toOn])].map((date) => formatDate(date, locale)).join(" – ")}</span></li>)}</ul>;
}
