import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { RULINGS } from "@/domain/drafting/lists";

/** What the chair decides on a paragraph, and why. */
export function RulingFields() {
  const t = useTranslations("drafting");
  return (
    <>
      <Choices name="ruling" label={t("labels.ruling")} options={RULINGS.map((value) => ({ value, label: t(`rulings.${value}`) }))} />
      <TextArea name="reason" label={t("labels.reason")} hint={t("ruleReasonHint")} rows={2} limit={2000} />
    </>
  );
}
