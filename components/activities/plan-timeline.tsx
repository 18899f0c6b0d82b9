import { useLocale, useTranslations } from "next-intl";
import { TimelineChart } from "@/components/charts/timeline";
import type { PlanRow } from "@/domain/activities/plan";
import { planTotals } from "@/domain/activities/plan";
import { placeOf, type Timeline } from "@/domain/activities/timeline";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Props = { rows: readonly PlanRow[]; timeline: Timeline; today: PartialDate; holidays: readonly { on: PartialDate; nameEn: string; nameFr: string }[] };

/** The plan on a line of time, under a sentence that says what it shows. The table beside it holds the same in words. */
export function PlanTimeline({ rows, timeline, today, holidays }: Props) {
  const t = useTranslations("activities");
  const locale = useLocale();
  const totals = planTotals(rows);
  const finding = [t("timeline.finding", totals), totals.added > 0 && t("totals.added", { count: totals.added }), totals.dropped > 0 && t("totals.dropped", { count: totals.dropped })].filter(Boolean).join(", ");
  const row = (number: number) => rows.find((one) => one.number === number)!;
  const datesOf = (number: number) => [row(number).startsOn, row(number).endsOn].filter((date) => date !== null).map((date) => formatDate(date, locale)).join(" – ");
  return (
    <figure className="my-5">
      <figcaption className="mb-2 font-serif text-h3">{finding}</figcaption>
      <div role="region" aria-label={t("timeline.label")} tabIndex={0} className="overflow-x-auto print:overflow-visible">
        <TimelineChart
          timeline={timeline} finding={finding} labelOf={(number) => `${number}. ${pick(locale, row(number).titleEn, row(number).titleFr).text}`} datesOf={datesOf} todayLabel={t("timeline.today", { date: formatDate(today, locale) })}
          holidays={holidays.flatMap(({ on, nameEn, nameFr }) => { const at = placeOf(timeline, on); return at === null ? [] : [{ at, name: `${formatDate(on, locale)}: ${pick(locale, nameEn, nameFr).text}` }]; })}
        />
      </div>
      <p className="mt-1 text-meta text-ink-2">{t("timeline.key")}{holidays.length > 0 && ` ${t("timeline.holidays")}`}</p>
    </figure>
  );
}
