"use client";
import { useTranslations } from "next-intl";
import { useField } from "./form-context";
import { CONTROL, controlBorder, describedBy, FieldFrame } from "./field-frame";

type Props = { name: string; label: string; hint?: string; accept?: string };

/** One file. Browsers never give a chosen file back, so a refused form asks for it again in words. */
export function FileField({ name, label, hint, accept }: Props) {
  const t = useTranslations("forms");
  const { id, value, error } = useField(name);
  const note = [hint, value && t("fileAgain", { name: value })].filter(Boolean).join(" ") || undefined;
  return (
    <FieldFrame id={id} label={label} hint={note} error={error}>
      <input id={id} name={name} type="file" accept={accept} className={`${CONTROL} w-[min(100%,60ch)] ${controlBorder(error)}`} aria-invalid={error ? true : undefined} aria-describedby={describedBy({ id, hint: note, error })} />
    </FieldFrame>
  );
}
