import { useTranslations } from "next-intl";
import { COURT_SIDES } from "@/domain/requests/court";
import { FEWEST_CASES } from "@/domain/requests/durations";
import type { SideMedians } from "@/domain/requests/request-times";

/** Days in the median of each side over the decided requests, with how many these are. */
export function TimesMedians({ medians }: { medians: SideMedians | null }) {
  const t = useTranslations("clock");
  if (!medians) return <p className="text-ink-2">{t("times.tooFew", { fewest: FEWEST_CASES })}</p>;
  return (
    <>
      <dl className="flex flex-wrap gap-x-10 gap-y-2">
        {COURT_SIDES.map((side) => <Days key={side} label={t(`sides.${side}`)} days={medians.days[side]} />)}
        <Days label={t("total")} days={medians.total} />
      </dl>
      <p className="mt-1 text-meta text-ink-2">{t("times.cases", { cases: medians.cases })}</p>
    </>
  );
}

function Days({ label, days }: { label: string; days: number }) {
  const t = useTranslations("clock");
  return <div><dt className="text-table text-ink-2">{label}</dt><dd className="font-semibold tabular-nums">{t("daysCount", { days })}</dd></div>;
}
