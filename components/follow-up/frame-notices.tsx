import { useLocale, useTranslations } from "next-intl";
import { Localised } from "@/components/ui/localised";
import { Notice } from "@/components/ui/notice";
import { countryName } from "@/domain/countries/list";
import type { FrameChange } from "@/domain/follow-up/follow-up";
import { formatDate } from "@/domain/shared/dates";

/** Says that the ground under follow-up and handover has moved. */
export function FrameNotices({ changes }: { changes: readonly FrameChange[] }) {
  const t = useTranslations("checkIns");
  const holds = useTranslations("holds");
  const locale = useLocale();
  return changes.map(({ id, country, changedOn, textEn, textFr, sourceUrl, suspends }) => (
    <Notice key={id} tone={suspends ? "suspended" : "waiting"} title={t("frameChanged", { country: countryName(country, locale), date: formatDate(changedOn, locale) })}>
      <Localised en={textEn} fr={textFr} /> {suspends ? t("frameSuspends") : t("frameQuestion")}{" "}<a href={`/countries/${country}/hold`}>{holds("link")}</a>{sourceUrl && <> <a href={sourceUrl} rel="noreferrer">{t("source")}</a></>}
    </Notice>
  ));
}
