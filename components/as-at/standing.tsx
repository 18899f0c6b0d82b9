import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { AsAtDay } from "@/domain/as-at/as-at";
import type { LaterFacts } from "@/domain/as-at/later-facts";
import { formatDate } from "@/domain/shared/dates";

type Props = { day: AsAtDay; entered: LaterFacts["entered"]; /** The same page as known now, and as known on the day itself. */ href: { now: string; then: string } };

/** Which moment is told, and by whose knowledge: above every figure of a past date. */
export function Standing({ day, entered, href }: Props) {
  const t = useTranslations("asAt");
  const locale = useLocale();
  const date = formatDate(day.at, locale);
  const between = { count: entered.count, from: entered.from ? formatDate(entered.from, locale) : "", to: entered.to ? formatDate(entered.to, locale) : "" };
  return (
    <Notice tone="waiting" title={day.known ? t("standingKnown", { date, known: formatDate(day.known, locale) }) : t("standing", { date })}>
      <p>{t("standingText")}</p>
      {entered.count > 0 && (day.known
        ? <p className="mt-1">{t("leftOut", between)} <a href={href.now}>{t("withLeftOut")}</a></p>
        : <p className="mt-1">{t("entered", between)} <a href={href.then}>{t("withoutEntered")}</a></p>)}
    </Notice>
  );
}
