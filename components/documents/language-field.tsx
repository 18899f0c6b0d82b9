import { useLocale } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { languageName } from "@/domain/experts/expert";

/** Language a document is written in, under its name in the reader's language. */
export function LanguageField({ label, defaultValue = "en" }: { label: string; defaultValue?: string }) {
  const locale = useLocale();
  return <SelectField name="language" label={label} options={DOCUMENT_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) }))} defaultValue={defaultValue} />;
}
