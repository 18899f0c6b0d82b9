import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { languageName } from "@/domain/experts/expert";
import { ADVICE_LANGUAGES, TRANSLATED_BY } from "@/domain/recommendations/languages";
import { PRIORITIES, RECOMMENDATION_CATEGORIES } from "@/domain/recommendations/lifecycle";
import type { LongText } from "@/domain/texts/passage";

type Words = { textEn: string; textFr: string | null; category: string; priority: string };
type Props = { words?: Partial<Words>; /** The words in their languages, once they are on record; absent for new ones. */ text?: LongText };

/** What is advised in both languages, which of them was written and how the other came about, its kind and its priority. */
export function WordFields({ words, text }: Props) {
  const t = useTranslations("recommendations");
  const texts = useTranslations("texts");
  const locale = useLocale();
  const translation = text?.find(({ origin }) => origin !== "written");
  return (
    <>
      <TextArea name="textEn" label={t("labels.textEn")} rows={4} limit={2000} lang="en" defaultValue={words?.textEn} />
      <TextArea name="textFr" label={t("labels.textFr")} hint={t("hints.textFr")} rows={4} limit={2000} lang="fr" defaultValue={words?.textFr ?? undefined} />
      {!text && <SelectField name="original" label={t("labels.original")} hint={t("hints.original")} options={ADVICE_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) }))} defaultValue="en" />}
      <SelectField name="translation" label={t("labels.translation")} options={TRANSLATED_BY.map((value) => ({ value, label: texts(`made.${value}`) }))} defaultValue={translation?.origin ?? "human_translation"} />
      {text && <Checkbox name="fits" label={t("labels.fits")} hint={texts("hints.fits")} defaultChecked={!translation?.isStale} />}
      <SelectField name="category" label={t("labels.category")} options={RECOMMENDATION_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))} defaultValue={words?.category} />
      <SelectField name="priority" label={t("labels.priority")} options={PRIORITIES.map((value) => ({ value, label: t(`priorities.${value}`) }))} defaultValue={words?.priority ?? "medium"} />
    </>
  );
}
