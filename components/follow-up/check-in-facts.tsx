import { useLocale, useTranslations } from "next-intl";
import { ProofView } from "@/components/recommendations/proof-view";
import { DescriptionList } from "@/components/ui/description-list";
import type { CheckInRow } from "@/domain/follow-up/follow-up";
import { formatDate } from "@/domain/shared/dates";
import { CheckInChip } from "./check-in-chip";

/** What is on record of one check-in. */
export function CheckInFacts({ checkIn, isStaff = false }: { checkIn: CheckInRow; isStaff?: boolean }) {
  const t = useTranslations("checkIns");
  const locale = useLocale();
  const items = [
    { label: t("facts.due"), value: formatDate(checkIn.dueOn, locale) },
    { label: t("facts.state"), value: <CheckInChip state={checkIn.state} /> },
    ...(checkIn.askedOn ? [{ label: t("facts.asked"), value: formatDate(checkIn.askedOn, locale) }, { label: t("facts.until"), value: formatDate(checkIn.answerBy ?? checkIn.askedOn, locale) }] : []),
    ...(checkIn.remindedOn ? [{ label: t("facts.reminded"), value: formatDate(checkIn.remindedOn, locale) }] : []),
    ...(isStaff && checkIn.escalatedOn ? [{ label: t("facts.escalated"), value: formatDate(checkIn.escalatedOn, locale) }] : []),
    ...(checkIn.answeredOn ? [{ label: t("facts.answered"), value: <>{t("answeredBy", { name: checkIn.answeredByName ?? "", date: formatDate(checkIn.answeredOn, locale) })}{checkIn.recordedByName && <span className="block text-ink-2">{t("recorded", { name: checkIn.recordedByName })}</span>}</> }] : []),
    ...(checkIn.strategyUse ? [{ label: t("facts.use"), value: t(`strategyUses.${checkIn.strategyUse}`) }] : []),
    ...(checkIn.note ? [{ label: t("facts.note"), value: <span dir="auto" className="whitespace-pre-wrap break-words">{checkIn.note}</span> }] : []),
    ...(checkIn.answeredOn ? [{ label: t("facts.proof"), value: checkIn.proof ? <ProofView proof={checkIn.proof} /> : t("noProof") }] : []),
  ];
  return <DescriptionList items={items} />;
}
