"use client";
import { useSyncExternalStore } from "react";

/** Ticks every row of its form, or none. Without scripts it is not there: rows are ticked one by one. */
export function TickAll({ name, label }: { name: string; label: string }) {
  const isScripted = useSyncExternalStore(NOTHING_CHANGES, () => true, () => false);
  if (!isScripted) return null;
  return (
    <label className="inline-flex min-h-9 items-center gap-2 text-table">
      <input type="checkbox" className="size-5 accent-petrol-700" onChange={({ currentTarget: { form, checked } }) => form?.querySelectorAll<HTMLInputElement>(`input[name="${name}[]"]`).forEach((box) => { box.checked = checked; })} />
      {label}
    </label>
  );
}

const NOTHING_CHANGES = () => () => {};
