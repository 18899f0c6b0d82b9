import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";

type Props = { staff: readonly { id: string; name: string }[]; ownerId?: string | null; ownerName?: string };

/** Who does it: a colleague from the list, or somebody by name. */
export function OwnerFields({ staff, ownerId, ownerName }: Props) {
  const t = useTranslations("tasks");
  return (
    <>
      <SelectField name="ownerId" label={t("labels.owner")} hint={t("ownerHint")} options={staff.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={ownerId ?? ""} emptyLabel={t("noColleague")} />
      <TextField name="ownerName" label={t("labels.ownerName")} hint={t("ownerNameHint")} defaultValue={ownerId ? "" : ownerName} />
    </>
  );
}
