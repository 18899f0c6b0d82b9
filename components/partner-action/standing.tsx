import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { tasksOf, type PartnerAction } from "@/domain/actions/partner-action";
import { holderOf } from "@/domain/portfolio/authority-task";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

/** Where the Action stands, who holds it since when, and what comes next, in plain words. */
export function Standing({ action, today }: { action: PartnerAction; today: PartialDate }) {
  const { stage, court, courtSince, onHoldSince, holdReason, endReason } = action;
  const t = useTranslations("partner");
  const actions = useTranslations("actions");
  const locale = useLocale();
  const holder = t(`holders.${holderOf(court, tasksOf(action, today).length > 0) ?? "nobody"}`);
  return (
    <>
      {onHoldSince && <Notice tone="suspended" title={t("onHold", { date: formatDate(onHoldSince, locale) })}>{holdReason}</Notice>}
      {endReason && <Notice tone="suspended" title={actions(`publicStates.${stage}`)}>{endReason}</Notice>}
      <DescriptionList
        items={[
          { label: t("stage"), value: <strong>{actions(`publicStates.${stage}`)}</strong> },
          { label: t("holder"), value: court && courtSince ? t("since", { holder, date: formatDate(courtSince, locale) }) : holder },
          { label: t("next"), value: t(`nextSteps.${stage}`) },
        ]}
      />
    </>
  );
}
