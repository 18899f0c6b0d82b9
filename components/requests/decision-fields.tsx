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

type Props = { language: string; /** The planned meeting on whose agenda the request stands. */ meeting?: string };

/** The decision, where it was taken, and what each of the four outcomes owes the authority. */
export function DecisionFields({ language, meeting }: Props) {
  const t = useTranslations("requests");
  const committee = useTranslations("committee.decide");
  return (
    <>
      <p className="max-w-reading">{meeting ? committee("at", { meeting }) : committee("notListed")}</p>
      <Choices name="outcome" label={t("decide.outcome")} options={DECISIONS.map((value) => ({ value, label: t(`decide.outcomes.${value}`) }))} />
      <TextArea name="explanation" label={t("decide.explanation")} rows={4} limit={MOST.long} lang={language} />
      <ConditionFields language={language} />
      <Checkboxes name="reasons" label={t("decide.reasons")} hint={t("decide.reasonsHint")} options={REFUSAL_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))} />
      <TextField name="redirectedTo" label={t("decide.redirectedTo")} hint={t("decide.redirectedToHint")} />
      <DateField name="decidedOn" label={t("decide.decidedOn")} hint={t("decide.decidedOnHint")} partial />
    </>
  );
}
