"use client";
import { CONTROL, controlBorder, describedBy, FieldFrame } from "@/components/forms/field-frame";
import { useField } from "@/components/forms/form-context";

type Props = { name: string; label: string; hint: string; options: readonly { value: string; label: string }[] };

/** Any number of organisations from a long list. Posted as `name[]`. */
export function OrganisationsField({ name, label, hint, options }: Props) {
  const { id, list = [], error } = useField(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select key={list.join(" ")} id={id} name={`${name}[]`} multiple size={6} defaultValue={list} className={`${CONTROL} w-[min(100%,60ch)] ${controlBorder(error)}`} aria-invalid={error ? true : undefined} aria-describedby={describedBy({ id, hint, error })}>
        {options.map(({ value, label: text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </FieldFrame>
  );
}
