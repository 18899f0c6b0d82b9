import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import type { ExpertAdvice, RecommendationSources } from "@/domain/recommendations/recommendation";
import { AddresseeFields } from "./addressee-fields";
import { originLabel } from "./origin-label";
import { WordFields } from "./word-fields";

/** A line of advice: what, to whom, by when, and where it comes from. */
export function RecommendationFields({ sources, origin, advice }: { sources: RecommendationSources; origin?: string; /** Of an expert, to begin from. */ advice?: ExpertAdvice }) {
  const t = useTranslations("recommendations");
  const ledger = useTranslations("ledger");
  const locale = useLocale();
  const { outputs, activities, meetings, comparisons, addressees } = sources;
  const origins = [
    ...outputs.flatMap(({ sections, ...one }) => [
      { value: `output:${one.number}`, label: originLabel(t, locale, { kind: "output", ...one }) },
      ...sections.map(({ id, section }) => ({ value: `section:${id}`, label: originLabel(t, locale, { kind: "output", ...one, section }) })),
    ]),
    ...activities.map((one) => ({ value: `activity:${one.number}`, label: originLabel(t, locale, { kind: "activity", ...one }) })),
    ...meetings.map((one) => ({ value: `meeting:${one.number}`, label: originLabel(t, locale, { kind: "meeting", ...one }) })),
    ...comparisons.map((one) => ({ value: `comparison:${one.id}`, label: originLabel(t, locale, { kind: "comparison", ...one }) })),
  ];
  return (
    <>
      <WordFields words={advice && { textEn: advice.text }} />
      <AddresseeFields addressees={addressees} named={advice?.addresseeName ?? undefined} />
      <DateField name="dueOn" label={t("labels.dueOn")} hint={t("hints.dueOn")} partial />
      <Checkboxes name="origins" label={t("labels.origins")} options={origins} defaultValue={origin ? [origin] : origins.length === 1 ? [origins[0]!.value] : []} />
      {outputs.length > 0 && <TextField name="place" label={ledger("labels.place")} hint={ledger("hints.place")} />}
    </>
  );
}
