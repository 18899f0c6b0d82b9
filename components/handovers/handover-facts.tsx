import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Localised } from "@/components/ui/localised";
import type { HandoverDetail } from "@/domain/handovers/handover";
import { shownFields } from "@/domain/programmes/required-fields";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { HandoverChip } from "./handover-chip";

/** What is on record of a handover, with the fields it needs and does not have yet. */
export function HandoverFacts({ handover }: { handover: HandoverDetail }) {
  const t = useTranslations("handovers");
  const locale = useLocale();
  const named = (text: string | null) => (text ? <span dir="auto">{text}</span> : <span className="text-ink-2">{t("notNamed")}</span>);
  const items = [
    { label: t("facts.state"), value: <HandoverChip state={handover.state} /> },
    { label: t("facts.purpose"), value: <span className="whitespace-pre-wrap break-words"><Localised en={handover.purposeEn} fr={handover.purposeFr} /></span> },
    ...shownFields(handover.asked, handover.fields).map(({ labelEn, labelFr, en, fr }) => ({ label: pick(locale, labelEn, labelFr).text, value: named(en && pick(locale, en, fr).text) })),
    { label: t("facts.suggested"), value: formatDate(handover.suggestedOn, locale) },
    ...(handover.settledOn ? [{ label: t("facts.settled"), value: formatDate(handover.settledOn, locale) }] : []),
    ...(handover.reason ? [{ label: t("facts.reason"), value: <span dir="auto">{handover.reason}</span> }] : []),
  ];
  return <DescriptionList items={items} />;
}
