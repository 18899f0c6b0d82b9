import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { AudienceField } from "./task-fields";

/** One sentence that was agreed: when, and who may read it. */
export function DecisionFields({ agreedOn }: { agreedOn: string }) {
  const t = useTranslations("tasks");
  return (
    <>
      <TextArea name="text" label={t("decisionLabel")} rows={2} limit={2000} />
      <DateField name="agreedOn" label={t("labels.agreedOn")} defaultValue={agreedOn} />
      <AudienceField defaultValue="authority" />
    </>
  );
}
