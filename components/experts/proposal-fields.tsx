import { useTranslations } from "next-intl";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { USUAL_WORKING_DAYS } from "@/domain/activities/mission";

/** Who is proposed, for how many days, to do what. */
export function ProposalFields({ options, chosen }: { options: readonly { value: string; label: string }[]; /** Chosen on the page before. */ chosen?: string }) {
  const t = useTranslations("deployments");
  return (
    <>
      <SelectField name="expertId" label={t("labels.expert")} options={options} defaultValue={chosen} emptyLabel={t("choose")} />
      <NumberField name="workingDays" label={t("labels.workingDays")} hint={t("daysHint", { days: USUAL_WORKING_DAYS })} />
      <TextArea name="terms" label={t("labels.terms")} rows={5} limit={4000} />
    </>
  );
}
