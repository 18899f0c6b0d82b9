import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { WorkingGroup } from "@/domain/working-groups/group";

/** Name, mandate and date of a working group. */
export function GroupFields({ group }: { group?: WorkingGroup }) {
  const t = useTranslations("groups.labels");
  return (
    <>
      <TextField name="name" label={t("name")} defaultValue={group?.name} />
      <TextArea name="mandate" label={t("mandate")} defaultValue={group?.mandate} limit={4000} />
      <DateField name="formedOn" label={t("formedOn")} defaultValue={group?.formedOn ?? ""} partial />
    </>
  );
}
