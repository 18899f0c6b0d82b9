import { useTranslations } from "next-intl";
import { calendarPath, type CalendarView } from "@/domain/calendar/search";
import { addMonths } from "@/domain/shared/dates";

/** From month to month, and between the two ways of reading one. */
export function CalendarSteps({ view, thisMonth }: { view: CalendarView; thisMonth: string }) {
  const t = useTranslations("calendar");
  const step = (months: number) => calendarPath(view, { month: addMonths(`${view.month}-01`, months).slice(0, 7) });
  return (
    <nav aria-label={t("viewLabel")} className="my-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-table print:hidden [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center">
      <span className="flex gap-x-4"><a href={step(-1)}>{t("before")}</a><a href={calendarPath(view, { month: thisMonth })}>{t("thisMonth")}</a><a href={step(1)}>{t("after")}</a></span>
      <span className="flex gap-x-4">{(["month", "agenda"] as const).map((one) => <a key={one} href={calendarPath(view, { view: one })} aria-current={view.view === one ? "page" : undefined} className={view.view === one ? "font-semibold text-ink visited:text-ink" : ""}>{t(`views.${one}`)}</a>)}</span>
    </nav>
  );
}
