"use client";
import { useField } from "./form-context";
import { describedBy } from "./field-frame";
import { Bang } from "@/components/ui/icons";

type Props = { name: string; label: string; hint?: string; defaultChecked?: boolean };

/** One yes, its whole line the target. Posted as `on` when ticked, not at all otherwise. */
export function Checkbox({ name, label, hint, defaultChecked = false }: Props) {
  const { id, value, error, isRefused } = useField(name);
  const isChecked = isRefused ? value !== "" : defaultChecked;
  return (
    <div data-field="" className={`min-w-0 ${error ? "border-s-4 border-status-overdue-edge ps-4" : ""}`}>
      {error && <p id={`${id}-error`} className="mb-1 flex items-start gap-1.5 font-semibold text-status-overdue-text"><Bang className="mt-[0.3em] shrink-0" /><span>{error}</span></p>}
      <div className="relative flex min-h-[var(--control-height,2rem)] items-start gap-2.5 py-1">
        <input key={String(isChecked)} type="checkbox" id={id} name={name} defaultChecked={isChecked} aria-invalid={error ? true : undefined} aria-describedby={describedBy({ id, hint, error })} className="relative z-1 size-6 shrink-0 accent-petrol-700" />
        <div className="min-w-0">
          <label htmlFor={id} className="block after:absolute after:inset-0">{label}</label>
          {hint && <p id={`${id}-hint`} className="max-w-reading text-table text-ink-2">{hint}</p>}
        </div>
      </div>
    </div>
  );
}
