import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { CountryHold } from "@/domain/countries/hold";
import { countryName } from "@/domain/countries/list";
import { formatDate } from "@/domain/shared/dates";

/** Says that everything with a country stands still, why, and what must happen to resume. */
export function HoldNotices({ holds }: { holds: readonly CountryHold[] }) {
  const t = useTranslations("holds");
  const locale = useLocale();
  return holds.map(({ id, country, since, reason, toResume, decidedByName }) => (
    <Notice key={id} tone="suspended" title={t("held", { country: countryName(country, locale), date: formatDate(since, locale), name: decidedByName })}>
      <p dir="auto">{reason}</p>
      <p>{t("toResume")} <span dir="auto">{toResume}</span></p>
      <p>{t("pauses")}</p>
    </Notice>
  ));
}

/** The same to an authority of that country: it reads on, and writes nothing until cooperation resumes. */
export function OwnHold({ hold }: { hold: CountryHold | null }) {
  const t = useTranslations("holds");
  const locale = useLocale();
  if (!hold) return null;
  return <Notice tone="suspended" title={t("own", { date: formatDate(hold.since, locale) })}><p>{t("ownText")}</p><p>{t("toResume")} <span dir="auto">{hold.toResume}</span></p></Notice>;
}
