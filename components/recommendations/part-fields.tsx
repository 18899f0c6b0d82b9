import { useLocale, useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { Fold } from "@/components/forms/fold";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { RECOMMENDATION_CATEGORIES } from "@/domain/recommendations/lifecycle";
import { PARTS } from "@/domain/recommendations/recast-schema";
import type { RecommendationDetail, RecommendationSources } from "@/domain/recommendations/recommendation";
import { pick } from "@/domain/shared/localised";

type Props = { whole: RecommendationDetail; addressees: RecommendationSources["addressees"] };

/** What one recommendation is split into: two parts in sight, two more folded away. */
export function PartFields({ whole, addressees }: Props) {
  const t = useTranslations("ledger");
  return (
    <>
      {PARTS.slice(0, 2).map((index) => <Part key={index} index={index} whole={whole} addressees={addressees} />)}
      <Fold label={t("splitMore")} names={PARTS.slice(2).map((index) => `p${index}_textEn`)}>{PARTS.slice(2).map((index) => <Part key={index} index={index} whole={whole} addressees={addressees} />)}</Fold>
    </>
  );
}

function Part({ index, whole, addressees }: Props & { index: number }) {
  const t = useTranslations("ledger");
  const words = useTranslations("recommendations");
  const locale = useLocale();
  const options = addressees.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }));
  return (
    <fieldset className="grid gap-4 border-t border-line pt-3">
      <legend className="float-start mb-2 w-full font-serif text-h3 font-semibold">{t("part", { number: index })}</legend>
      <TextArea name={`p${index}_textEn`} label={words("labels.textEn")} rows={3} limit={2000} lang="en" defaultValue={index === 1 ? whole.textEn : undefined} />
      <TextArea name={`p${index}_textFr`} label={words("labels.textFr")} rows={3} limit={2000} lang="fr" defaultValue={index === 1 ? (whole.textFr ?? undefined) : undefined} />
      <SelectField name={`p${index}_category`} label={words("labels.category")} options={RECOMMENDATION_CATEGORIES.map((value) => ({ value, label: words(`categories.${value}`) }))} defaultValue={whole.category} />
      <SelectField name={`p${index}_addresseeId`} label={t("labels.lead")} hint={t("hints.part")} options={options} emptyLabel={pick(locale, whole.addresseeName, whole.addresseeNameFr).text} defaultValue="" />
      <DateField name={`p${index}_dueOn`} label={words("labels.dueOn")} defaultValue={whole.dueOn ?? ""} partial />
    </fieldset>
  );
}
