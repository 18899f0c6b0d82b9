import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { AGAIN_WORDS, APPRAISAL_CRITERIA, APPRAISAL_WORDS } from "@/domain/experts/lists";

/** What somebody's work was worth, in words. */
export function AppraisalFields() {
  const t = useTranslations("experts");
  return (
    <>
      {APPRAISAL_CRITERIA.map((criterion) => <Choices key={criterion} name={criterion} label={t(`criteria.${criterion}`)} options={APPRAISAL_WORDS.map((value) => ({ value, label: t(`words.${value}`) }))} />)}
      <Choices name="again" label={t("again")} options={AGAIN_WORDS.map((value) => ({ value, label: t(`againWords.${value}`) }))} />
      <TextArea name="note" label={t("appraisalNote")} hint={t("optional")} rows={4} limit={4000} />
    </>
  );
}
