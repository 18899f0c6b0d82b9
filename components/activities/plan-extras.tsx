import { useTranslations } from "next-intl";
import { NumberField } from "@/components/forms/number-field";
import { Checkboxes } from "@/components/forms/checkboxes";
import { TextField } from "@/components/forms/text-field";
import type { Mission } from "@/domain/activities/mission";

type Props = { activity?: Mission; /** Activities it may need first. */ others: readonly { value: string; label: string }[] };

/** Who sees to an activity, what pays for it, and what must come first. */
export function PlanExtras({ activity, others }: Props) {
  const t = useTranslations("activities.labels");
  return (
    <>
      <TextField name="ownerName" label={t("ownerName")} defaultValue={activity?.ownerName ?? ""} width="medium" />
      <TextField name="budgetLine" label={t("budgetLine")} defaultValue={activity?.budgetLine ?? ""} width="short" />
      <NumberField name="budget" label={t("budget")} defaultValue={activity?.budget ?? ""} />
      {others.length > 0 && <Checkboxes name="needs" label={t("needs")} options={others} defaultValue={activity?.needs.map(String)} />}
    </>
  );
}
