import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { ACTIVITY_STATES } from "@/domain/activities/lifecycle";
import { statesOf, type ActionAsAt } from "@/domain/as-at/action-as-at";
import { CheckInChip } from "@/components/follow-up/check-in-chip";
import { OUTPUT_STATES } from "@/domain/outputs/lifecycle";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";
import { formatDate } from "@/domain/shared/dates";

/** How many stood in each state at a past date; each number jumps to its rows below. */
export function PastCounts({ past }: { past: ActionAsAt }) {
  const t = useTranslations("asAt");
  const reports = useTranslations("reports.states");
  const locale = useLocale();
  return (
    <DescriptionList items={[
      { label: t("counts.activities"), value: <ByState noun="activities" states={ACTIVITY_STATES} counts={statesOf(past.activities)} /> },
      { label: t("counts.outputs"), value: <ByState noun="outputs" states={OUTPUT_STATES} counts={statesOf(past.outputs)} /> },
      { label: t("counts.recommendations"), value: <ByState noun="recommendations" states={RECOMMENDATION_COUNTED} counts={statesOf(past.recommendations)} /> },
      { label: t("counts.participants"), value: <>{t("people", { all: past.people.all })}{past.people.all > 0 && <span className="text-ink-2"> · {t("bySex", past.people)}</span>}</> },
      { label: t("counts.report"), value: <>{past.report ? reports(past.report) : t("noReport")}{past.presentedOn && <span className="text-ink-2"> · {t("presentedOn", { date: formatDate(past.presentedOn, locale) })}</span>}</> },
      ...(past.checkIns.length > 0 ? [{ label: t("counts.checkIns"), value: <ul className="flex flex-wrap gap-x-5 gap-y-1">{past.checkIns.map(({ id, months, state }) => <li key={id}>{t("months", { months })} <CheckInChip state={state} /></li>)}</ul> }] : []),
    ]} />
  );
}

function ByState({ noun, states, counts }: { noun: "activities" | "outputs" | "recommendations"; states: readonly string[]; counts: Record<string, number | undefined> }) {
  const t = useTranslations();
  const shown = states.filter((state) => counts[state]);
  if (shown.length === 0) return <span className="text-ink-2">{t("asAt.none")}</span>;
  return <ul className="flex flex-wrap gap-x-4">{shown.map((state) => <li key={state}><a href={`#${noun}-${state}`}>{t(`${noun}.states.${state}` as never)} <span className="font-semibold tabular-nums">{counts[state]}</span></a></li>)}</ul>;
}
