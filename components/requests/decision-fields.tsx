import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { DECISIONS } from "@/domain/requests/lifecycle";
import { REFUSAL_REASONS } from "@/domain/requests/lists";
import { MOST } from "@/domain/requests/schema";
import { ConditionFields } from "./condition-fields";

/** The decision, and what each of the four owes the authority. */
export function DecisionFields({ language }: { language: string }) {
  const t = useTranslations("requests");
  return (
    <>
      <Choices name="outcome" label={t("decide.outcome")} options={DECISIONS.map((value) => ({ value, label: t(`decide.outcomes.${value}`) }))} />
      <TextArea name="explanation" label={t("decide.explanation")} rows={4} limit={MOST.long} lang={language} />
      <ConditionFields language={language} />
      <Checkboxes name="reasons" label={t("decide.reasons")} hint={t("decide.reasonsHint")} options={REFUSAL_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))} />
      <TextField name="redirectedTo" label={t("decide.redirectedTo")} hint={t("decide.redirectedToHint")} />
      <DateField name="decidedOn" label={t("decide.decidedOn")} hint={t("decide.decidedOnHint")} partial />
    </>
  );
}
