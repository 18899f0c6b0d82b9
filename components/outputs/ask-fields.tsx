import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { LOCALES } from "@/messages/locale";

/** Who is asked for comments, and in which language the mail is. */
export function AskFields() {
  const t = useTranslations("reviews.comments");
  return (
    <>
      <TextField name="name" label={t("name")} autoComplete="off" />
      <TextField name="email" label={t("email")} type="email" dir="ltr" autoComplete="off" />
      <SelectField name="locale" label={t("locale")} options={LOCALES.map((value) => ({ value, label: t(`locales.${value}`) }))} defaultValue={useLocale()} />
    </>
  );
}
