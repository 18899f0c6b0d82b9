import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";

/** Where an expert is written to, and in which language. */
export function AskFields({ email }: { email: string }) {
  const t = useTranslations("experts");
  const deployments = useTranslations("deployments");
  return (
    <>
      <TextField name="email" type="email" dir="ltr" label={deployments("askEmail")} width="medium" defaultValue={email} />
      <SelectField name="locale" label={t("askLocale")} options={(["en", "fr"] as const).map((value) => ({ value, label: t(`locales.${value}`) }))} defaultValue="en" />
    </>
  );
}
