import { useLocale, useTranslations } from "next-intl";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

/** When an activity is or was: a day, a month, a year, or from one to another. */
export function ActivityDates({ startsOn, endsOn }: { startsOn: PartialDate | null; endsOn: PartialDate | null }) {
  const t = useTranslations("activities");
  const locale = useLocale();
  if (!startsOn) return <span className="text-ink-2">{t("noDate")}</span>;
  if (!endsOn || endsOn === startsOn) return <span>{formatDate(startsOn, locale)}</span>;
  return <span>{t("range", { start: formatDate(startsOn, locale), end: formatDate(endsOn, locale) })}</span>;
}
