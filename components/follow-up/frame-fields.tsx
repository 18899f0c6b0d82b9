import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";

/** A change of the political frame of one of these countries. */
export function FrameFields({ countries }: { countries: { value: string; label: string }[] }) {
  const t = useTranslations("checkIns");
  return (
    <>
      <SelectField name="country" label={t("labels.country")} options={countries} defaultValue={countries[0]?.value} />
      <DateField name="changedOn" label={t("labels.changedOn")} hint={t("hints.changedOn")} partial />
      <TextArea name="textEn" label={t("labels.textEn")} rows={3} limit={2000} lang="en" />
      <TextArea name="textFr" label={t("labels.textFr")} rows={3} limit={2000} lang="fr" />
      <TextField name="sourceUrl" label={t("labels.sourceUrl")} type="url" dir="ltr" />
      <Checkbox name="suspends" label={t("labels.suspends")} />
    </>
  );
}
