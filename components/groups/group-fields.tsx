import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { WorkingGroup } from "@/domain/working-groups/group";

type Props = { group?: WorkingGroup; /** Documents among which the mandate letter is. */ documents?: readonly { id: string; fileName: string }[] };

/** Name, mandate, letter and date of a working group. */
export function GroupFields({ group, documents }: Props) {
  const t = useTranslations("groups");
  return (
    <>
      <TextField name="name" label={t("labels.name")} defaultValue={group?.name} />
      <TextArea name="mandate" label={t("labels.mandate")} defaultValue={group?.mandate} limit={4000} />
      {documents && <SelectField name="mandateLetterId" label={t("labels.mandateLetterId")} hint={t("letterHint")} options={documents.map(({ id, fileName }) => ({ value: id, label: fileName }))} emptyLabel={t("noLetter")} defaultValue={group?.mandateLetter?.id ?? ""} />}
      <DateField name="formedOn" label={t("labels.formedOn")} defaultValue={group?.formedOn ?? ""} partial />
    </>
  );
}
