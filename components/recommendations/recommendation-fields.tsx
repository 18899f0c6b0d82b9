import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { PRIORITIES, RECOMMENDATION_CATEGORIES } from "@/domain/recommendations/lifecycle";
import type { RecommendationSources } from "@/domain/recommendations/recommendation";
import { pick } from "@/domain/shared/localised";
import { originLabel } from "./origin-label";

/** A line of advice: what, to whom, by when, and where it comes from. */
export function RecommendationFields({ sources, origin }: { sources: RecommendationSources; origin?: string }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const { outputs, activities, comparisons, addressees } = sources;
  const origins = [
    ...outputs.map((one) => ({ value: `output:${one.number}`, label: originLabel(t, locale, { kind: "output", ...one }) })),
    ...activities.map((one) => ({ value: `activity:${one.number}`, label: originLabel(t, locale, { kind: "activity", ...one }) })),
    ...comparisons.map((one) => ({ value: `comparison:${one.id}`, label: originLabel(t, locale, { kind: "comparison", ...one }) })),
  ];
  return (
    <>
      <TextArea name="textEn" label={t("labels.textEn")} rows={4} limit={2000} lang="en" />
      <TextArea name="textFr" label={t("labels.textFr")} hint={t("hints.textFr")} rows={4} limit={2000} lang="fr" />
      <SelectField name="category" label={t("labels.category")} options={RECOMMENDATION_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))} />
      <SelectField name="priority" label={t("labels.priority")} options={PRIORITIES.map((value) => ({ value, label: t(`priorities.${value}`) }))} defaultValue="medium" />
      <SelectField name="addresseeId" label={t("labels.addresseeId")} options={addressees.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }))} emptyLabel={t("chooseAddressee")} defaultValue={addressees[0]?.id} />
      <TextField name="addresseeName" label={t("labels.addresseeName")} hint={t("hints.addresseeName")} />
      <DateField name="dueOn" label={t("labels.dueOn")} hint={t("hints.dueOn")} partial />
      <Checkboxes name="origins" label={t("labels.origins")} options={origins} defaultValue={origin ? [origin] : origins.length === 1 ? [origins[0]!.value] : []} />
    </>
  );
}
