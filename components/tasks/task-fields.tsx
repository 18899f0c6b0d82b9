import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { AUDIENCES } from "@/domain/documents/lists";
import { PRIORITIES } from "@/domain/recommendations/lifecycle";
import { OwnerFields } from "./owner-fields";

/** A new task: what, who, by when, and who may see it. */
export function TaskFields({ staff }: { staff: readonly { id: string; name: string }[] }) {
  const t = useTranslations("tasks");
  const recommendations = useTranslations("recommendations");
  return (
    <>
      <TextArea name="text" label={t("labels.text")} rows={3} limit={2000} />
      <OwnerFields staff={staff} />
      <DateField name="dueOn" label={t("labels.due")} />
      <Choices name="priority" label={t("labels.priority")} options={PRIORITIES.map((value) => ({ value, label: recommendations(`priorities.${value}`) }))} defaultValue="medium" />
      <AudienceField />
    </>
  );
}

/** Who may read what is written here. */
export function AudienceField({ defaultValue = "facility" }: { defaultValue?: string }) {
  const t = useTranslations("tasks");
  const documents = useTranslations("documents");
  return <SelectField name="audience" label={t("labels.audience")} options={AUDIENCES.map((value) => ({ value, label: documents(`audiences.${value}`) }))} defaultValue={defaultValue} />;
}
