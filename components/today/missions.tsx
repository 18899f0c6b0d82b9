import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/domain/countries/list";
import type { Mission } from "@/domain/portfolio/today";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** Who is where this week. */
export function Missions({ missions }: { missions: readonly Mission[] }) {
  const t = useTranslations("today");
  const locale = useLocale();
  if (missions.length === 0) return <p className="text-ink-2">{t("noMission")}</p>;
  return (
    <ul className="border-t border-line text-table">
      {missions.map(({ reference, number, titleEn, titleFr, place, startsOn, endsOn, countryCodes }) => {
        const title = pick(locale, titleEn, titleFr);
        const dates = endsOn && endsOn !== startsOn ? t("dates", { from: formatDate(startsOn, locale), to: formatDate(endsOn, locale) }) : formatDate(startsOn, locale);
        return (
          <li key={`${reference} ${number}`} className="border-b border-line py-1.5">
            <p className="tabular-nums text-ink-2">{dates} · {place ?? countryCodes.map((code) => countryName(code, locale)).join(", ")}</p>
            <p><a href={`/actions/${reference}/missions/${number}`} lang={title.lang}>{title.text}</a> <span className="tabular-nums text-ink-2">{reference}</span></p>
          </li>
        );
      })}
    </ul>
  );
}
