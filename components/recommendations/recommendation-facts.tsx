import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { Chip } from "@/components/ui/chip";
import { Colon } from "@/components/ui/colon";
import { DescriptionList } from "@/components/ui/description-list";
import { Localised } from "@/components/ui/localised";
import { askStanding } from "@/domain/recommendations/asking";
import { isLate, type RecommendationDetail } from "@/domain/recommendations/recommendation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { AnsweredWords } from "./answered-words";
import { Handed } from "./handed-over";
import { originHref, originLabel } from "./origin-label";
import { RecommendationChip } from "./recommendation-chip";

type Props = { reference: string; recommendation: RecommendationDetail; today: PartialDate };

/** What is known of one recommendation. */
export function RecommendationFacts({ reference, recommendation, today }: Props) {
  const t = useTranslations("recommendations");
  const ledger = useTranslations("ledger");
  const receivers = useTranslations("receivers");
  const locale = useLocale();
  const { state, addresseeName, others, contactName, contactEmail, category, priority, dueOn, origins, verifiedOn, verifiedByName } = recommendation;
  const items = [
    { label: t("facts.state"), value: <RecommendationChip state={state} /> },
    { label: t("facts.addressee"), value: <Localised en={addresseeName} fr={recommendation.addresseeNameFr} /> },
    { label: ledger("labels.others"), value: others.length > 0 && others.join("; ") },
    { label: ledger("labels.contact"), value: contactEmail && <>{contactName} <bdi dir="ltr">{contactEmail}</bdi></> },
    { label: t("facts.category"), value: t(`categories.${category}`) },
    { label: t("facts.priority"), value: t(`priorities.${priority}`) },
    { label: t("facts.due"), value: dueOn ? <>{formatDate(dueOn, locale)}{isLate(recommendation, today) && <> <Chip tone="overdue">{t("late")}</Chip></>}</> : t("noDue") },
    { label: t("facts.answer"), value: <Answer recommendation={recommendation} /> },
    { label: t("facts.verified"), value: verifiedOn && t("verifiedBy", { name: verifiedByName ?? "", date: formatDate(verifiedOn, locale) }) },
    { label: t("facts.origins"), value: origins.length > 0 && <ul>{origins.map((origin) => { const label = originLabel(t, locale, origin); return <li key={label}><a href={originHref(reference, origin)}>{label}</a></li>; })}</ul> },
    { label: receivers("handed"), value: recommendation.handedOver.length > 0 && <ul>{recommendation.handedOver.map((handed) => <li key={handed.handoverId}><Handed handed={handed} href={`/actions/${reference}/handover/${handed.handoverId}`} /></li>)}</ul> },
    { label: ledger("asks"), value: recommendation.asks.length > 0 && <Asks recommendation={recommendation} today={today} /> },
  ];
  return <DescriptionList items={items.filter(({ value }) => Boolean(value))} />;
}

function Answer({ recommendation: { text, answeredOn, answeredByName, answeredForName, answerReason, answerLetter } }: Pick<Props, "recommendation">) {
  const t = useTranslations("recommendations");
  const ledger = useTranslations("ledger");
  const locale = useLocale();
  const reason = answerReason && <span dir="auto" className="block whitespace-pre-wrap">{answerReason}</span>;
  if (!answeredOn) return <>{t("noAnswer")}{reason}</>;
  return <>{[answeredByName, answeredForName && ledger("answeredFor", { name: answeredForName }), formatDate(answeredOn, locale)].filter(Boolean).join(", ")}<AnsweredWords text={text} />{reason}{answerLetter && <span className="block"><FileLink {...answerLetter} /></span>}</>;
}

function Asks({ recommendation: { asks }, today }: Pick<Props, "recommendation" | "today">) {
  const t = useTranslations("ledger");
  const locale = useLocale();
  return <ul>{asks.map((ask) => <li key={`${ask.askedOn} ${ask.toName}`}>{ask.toName}<Colon /> {t(`asked.${askStanding(ask, today)}`, { date: formatDate(ask.askedOn, locale) })}</li>)}</ul>;
}
