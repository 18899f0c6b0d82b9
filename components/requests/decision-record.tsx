import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { DecisionRecord as Record } from "@/domain/requests/decision";
import { formatDate } from "@/domain/shared/dates";
import { Conditions } from "./conditions";

/** The committee's decision in the words it was given. */
export function DecisionRecord({ decision, meetAt }: { decision: Record; meetAt?: string }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  const said = (text: string) => <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
  return (
    <>
      <p className="mb-3"><strong>{t(`publicDecisions.${decision.outcome}`)}.</strong> {t("status.decidedOn", { date: formatDate(decision.decidedOn, locale) })}</p>
      <DescriptionList
        items={[
          ...(decision.reasons.length > 0 ? [{ label: t("status.reasons"), value: <ul>{decision.reasons.map((reason) => <li key={reason}>{t(`reasons.${reason}`)}</li>)}</ul> }] : []),
          ...(decision.conditions.length > 0 ? [{ label: t("status.conditions"), value: <Conditions conditions={decision.conditions} meetAt={meetAt} /> }] : []),
          ...(decision.redirectedTo ? [{ label: t("status.redirectedTo"), value: said(decision.redirectedTo) }] : []),
          ...(decision.explanation ? [{ label: t("decide.explanation"), value: said(decision.explanation) }] : []),
        ]}
      />
    </>
  );
}
