import { useLocale, useTranslations } from "next-intl";
import type { DurationSpan, UsualDurations } from "@/domain/requests/durations";
import type { Court, RequestState } from "@/domain/requests/lifecycle";
import { formatDate } from "@/domain/shared/dates";

/** How long this part and the whole usually take, counted from past requests; says so where there are too few. */
export function UsualDuration({ state, court, durations }: { state: RequestState; court: Court; durations: UsualDurations }) {
  const t = useTranslations("requests.status");
  const locale = useLocale();
  const told = [spanOf(state, court), "whole" as const].filter((span) => span !== null && durations[span]) as DurationSpan[];
  if (told.length === 0) return t("usuallyUnknown");
  return (
    <ul>
      {told.map((span) => {
        const { medianDays, cases, countedOn } = durations[span]!;
        return <li key={span}>{t(`spans.${span}`, { days: medianDays })} <span className="text-table text-ink-2">{t("counted", { cases, date: formatDate(countedOn, locale) })}</span></li>;
      })}
    </ul>
  );
}

function spanOf(state: RequestState, court: Court): DurationSpan | null {
  if (state === "submitted") return "reading";
  if (state === "in_consultation") return court === "committee" ? "decision" : "consultation";
  return null;
}
