import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DescriptionList } from "@/components/ui/description-list";
import { Localised } from "@/components/ui/localised";
import { isLate, type RecommendationDetail } from "@/domain/recommendations/recommendation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { RecommendationChip } from "./recommendation-chip";
import { originLabel } from "./origin-label";

/** What is known of one recommendation. */
export function RecommendationFacts({ reference, recommendation, today }: { reference: string; recommendation: RecommendationDetail; today: PartialDate }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const { state, addresseeName, category, priority, dueOn, answeredOn, answeredByName, answerReason, origins, verifiedOn, verifiedByName } = recommendation;
  const items = [
    { label: t("facts.state"), value: <RecommendationChip state={state} /> },
    { label: t("facts.addressee"), value: <Localised en={addresseeName} fr={recommendation.addresseeNameFr} /> },
    { label: t("facts.category"), value: t(`categories.${category}`) },
    { label: t("facts.priority"), value: t(`priorities.${priority}`) },
    { label: t("facts.due"), value: dueOn ? <>{formatDate(dueOn, locale)}{isLate(recommendation, today) && <> <Chip tone="overdue">{t("late")}</Chip></>}</> : t("noDue") },
    { label: t("facts.answer"), value: answeredOn ? <>{answeredByName}, {formatDate(answeredOn, locale)}{answerReason && <span dir="auto" className="block whitespace-pre-wrap">{answerReason}</span>}</> : t("noAnswer") },
    { label: t("facts.verified"), value: verifiedOn && t("verifiedBy", { name: verifiedByName ?? "", date: formatDate(verifiedOn, locale) }) },
    { label: t("facts.origins"), value: origins.length > 0 && <ul>{origins.map((origin) => { const label = originLabel(t, locale, origin); return <li key={label}>{origin.kind === "comparison" ? <a href={`/actions/${reference}/comparison`}>{label}</a> : <a href={`/actions/${reference}/${origin.kind === "output" ? "outputs" : "missions"}/${origin.number}`}>{label}</a>}</li>; })}</ul> },
  ];
  return <DescriptionList items={items.filter(({ value }) => Boolean(value))} />;
}
