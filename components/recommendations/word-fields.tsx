import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { PRIORITIES, RECOMMENDATION_CATEGORIES } from "@/domain/recommendations/lifecycle";

type Words = { textEn: string; textFr: string | null; category: string; priority: string };

/** What is advised, its kind and its priority. */
export function WordFields({ words }: { words?: Partial<Words> }) {
  const t = useTranslations("recommendations");
  return (
    <>
      <TextArea name="textEn" label={t("labels.textEn")} rows={4} limit={2000} lang="en" defaultValue={words?.textEn} />
      <TextArea name="textFr" label={t("labels.textFr")} hint={t("hints.textFr")} rows={4} limit={2000} lang="fr" defaultValue={words?.textFr ?? undefined} />
      <SelectField name="category" label={t("labels.category")} options={RECOMMENDATION_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))} defaultValue={words?.category} />
      <SelectField name="priority" label={t("labels.priority")} options={PRIORITIES.map((value) => ({ value, label: t(`priorities.${value}`) }))} defaultValue={words?.priority ?? "medium"} />
    </>
  );
}
