import { useLocale, useTranslations } from "next-intl";
import { datedPath, onDay, weeksOf, type Dated } from "@/domain/calendar/dated";
import { formatWeekday, type PartialDate } from "@/domain/shared/dates";
import { DatedLine } from "./dated-line";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** A month as a table of weeks. Where there is no room for seven columns the list of days is shown in its place. */
export function MonthTable({ month, monthName, dated, today }: { month: string; monthName: string; dated: readonly Dated[]; today: PartialDate }) {
  const t = useTranslations("calendar");
  return (
    <table className="w-full table-fixed border-collapse text-table max-wide:hidden">
      <caption className="sr-only">{t("caption", { month: monthName })}</caption>
      <thead><tr className="border-b-2 border-ink">{WEEKDAYS.map((day) => <th key={day} scope="col" className="px-2 py-1 text-start text-meta font-semibold text-ink-2">{t(`weekdays.${day}`)}</th>)}</tr></thead>
      <tbody>{weeksOf(month).map((week) => <tr key={week[0]} className="border-b border-line">{week.map((day) => <DayCell key={day} day={day} isOfMonth={day.startsWith(month)} isToday={day === today} dated={onDay(dated, day)} />)}</tr>)}</tbody>
    </table>
  );
}

function DayCell({ day, isOfMonth, isToday, dated }: { day: PartialDate; isOfMonth: boolean; isToday: boolean; dated: readonly Dated[] }) {
  const locale = useLocale();
  return (
    <td className={`h-24 border-e border-line px-2 py-1 align-top last:border-e-0 ${isOfMonth ? "" : "bg-sunk"}`}>
      <span className={`text-meta tabular-nums ${isToday ? "border-b-2 border-ink font-semibold" : "text-ink-2"}`} aria-current={isToday ? "date" : undefined}><span aria-hidden="true">{Number(day.slice(8))}</span><span className="sr-only">{formatWeekday(day, locale)}</span></span>
      {dated.length > 0 && <ul className="mt-1 grid gap-1.5">{dated.map((one) => <li key={one.layer + one.id}><DatedLine dated={one} href={datedPath(one)} brief /></li>)}</ul>}
    </td>
  );
}
