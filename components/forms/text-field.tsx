"use client";
import type { HTMLInputAutoCompleteAttribute } from "react";
import { useField } from "./form-context";
import { CONTROL, controlBorder, describedBy, FieldFrame } from "./field-frame";

const WIDTHS = { short: "w-[8ch]", code: "w-[min(100%,18ch)]", medium: "w-[min(100%,32ch)]", long: "w-[min(100%,60ch)]" } as const;
export type FieldWidth = keyof typeof WIDTHS;

type Props = {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search";
  type?: "text" | "email" | "tel" | "url" | "search";
  width?: FieldWidth;
  lang?: string;
  dir?: "auto" | "ltr" | "rtl";
};

/** One line of text. */
export function TextField({ name, label, hint, defaultValue, width = "long", type = "text", dir = "auto", ...rest }: Props) {
  const { id, value, error } = useField(name, defaultValue);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input {...rest} id={id} name={name} type={type} dir={dir} defaultValue={value} className={`${CONTROL} ${WIDTHS[width]} ${controlBorder(error)}`} aria-invalid={error ? true : undefined} aria-describedby={describedBy({ id, hint, error })} />
    </FieldFrame>
  );
}
