"use client";
import { useField } from "./form-context";

/** A row of a table chosen for what the form does; posted as `name[]`. Its name is read out, the row is its label for the eye. */
export function RowTick({ name, value, label }: { name: string; value: string; label: string }) {
  const { list } = useField(name);
  const isChecked = list?.includes(value) ?? false;
  return (
    <span className="relative inline-flex size-6 shrink-0 items-center justify-center">
      <input key={String(isChecked)} type="checkbox" name={`${name}[]`} value={value} defaultChecked={isChecked} aria-label={label} className="size-5 accent-petrol-700" />
    </span>
  );
}
