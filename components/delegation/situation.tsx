import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/domain/shared/dates";
import { situationOf, type DelegationCountry } from "@/domain/portfolio/delegation";

/** Three lines that answer before anything is scrolled, counted from the facts beneath. */
export function Situation({ country }: { country: DelegationCountry }) {
  const t = useTranslations("delegation.situation");
  const locale = useLocale();
  const { total, running, lastPresentation, recommendations, moving, nextVisit } = situationOf(country);
  if (total === 0) return <p className="mt-3 text-h3">{t("none")}</p>;
  const visit = nextVisit?.startsOn ? t("nextVisit", { date: formatDate(nextVisit.startsOn, locale) }) : t("noVisit");
  return (
    <div className="mt-3 max-w-reading border-s-4 border-petrol-700 ps-4 text-h3">
      <p>{t("actions", { total, running })}</p>
      <p>{lastPresentation ? t("presented", { date: formatDate(lastPresentation.heldOn, locale), place: lastPresentation.place }) : t("notPresented")}</p>
      <p>{recommendations > 0 ? t("recommendations", { moving, total: recommendations, visit }) : t("noRecommendations", { visit })}</p>
    </div>
  );
}
