import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import type { HandoverItem } from "@/domain/handovers/handover";
import { ITEM_ANSWERS } from "@/domain/handovers/lifecycle";

/** What the programme said to one item. */
export function ItemAnswerFields({ item: { answer, answerReason } }: { item: HandoverItem }) {
  const t = useTranslations("handovers");
  return (
    <>
      <Choices name="answer" label={t("labels.answer")} options={ITEM_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))} defaultValue={answer ?? undefined} />
      <TextArea name="reason" label={t("labels.reason")} hint={t("hints.reason")} rows={3} limit={2000} defaultValue={answerReason ?? undefined} />
      <DateField name="answeredOn" label={t("labels.answeredOn")} hint={t("hints.answeredOn")} partial />
    </>
  );
}
