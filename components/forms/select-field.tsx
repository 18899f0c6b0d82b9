"use client";
import { useField } from "./form-context";
import { CONTROL, controlBorder, describedBy, FieldFrame } from "./field-frame";

type Props = { name: string; label: string; hint?: string; options: readonly { value: string; label: string }[]; defaultValue?: string; emptyLabel?: string };

/** One of a longer list; `emptyLabel` names the choice of none. */
export function SelectField({ name, label, hint, options, defaultValue, emptyLabel }: Props) {
  const { id, value, error } = useField(name, defaultValue);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {/* A new key, because React leaves a mounted select at its old choice. */}
      <select key={value} id={id} name={name} defaultValue={value} className={`${CONTROL} min-w-[min(100%,16ch)] max-w-[min(100%,60ch)] pe-8 ${controlBorder(error)}`} aria-invalid={error ? true : undefined} aria-describedby={describedBy({ id, hint, error })}>
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </FieldFrame>
  );
}
