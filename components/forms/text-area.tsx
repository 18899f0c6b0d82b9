"use client";
import { useTranslations } from "next-intl";
import { useField } from "./form-context";
import { CONTROL, controlBorder, describedBy, FieldFrame } from "./field-frame";

type Props = { name: string; label: string; hint?: string; defaultValue?: string; rows?: number; limit?: number; lang?: string; dir?: "auto" | "ltr" | "rtl" };

/** Several lines of text. Nothing stops the typing at the limit: the server says what is too long and keeps it. */
export function TextArea({ name, label, hint, defaultValue, rows = 5, limit, lang, dir = "auto" }: Props) {
  const t = useTranslations("forms");
  const { id, value, error } = useField(name, defaultValue);
  const note = [hint, limit && t("atMost", { limit })].filter(Boolean).join(" ") || undefined;
  return (
    <FieldFrame id={id} label={label} hint={note} error={error}>
      <textarea id={id} name={name} rows={rows} lang={lang} dir={dir} defaultValue={value} className={`${CONTROL} w-[min(100%,var(--container-reading))] resize-y py-2 ${controlBorder(error)}`} aria-invalid={error ? true : undefined} aria-describedby={describedBy({ id, hint: note, error })} />
    </FieldFrame>
  );
}
