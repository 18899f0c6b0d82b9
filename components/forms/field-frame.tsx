import type { ReactNode } from "react";
import { Bang } from "@/components/ui/icons";

type Ids = { id: string; hint?: ReactNode; error?: string };

/** Ids of the hint and the error, for `aria-describedby`. */
export function describedBy({ id, hint, error }: Ids): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

/** Look of every typed control. Each says its own width: two limits on one control would leave the choice to the order of the style sheet. */
export const CONTROL = "block min-h-[var(--control-height,2.25rem)] rounded-control border bg-surface px-2.5 py-1 text-ink";

/** Border of a control, with or without an error. */
export const controlBorder = (error?: string) => (error ? "border-2 border-status-overdue-edge" : "border-control");

/** Label, hint and error around one control; an error draws a bar down the start edge. */
export function FieldFrame({ id, label, hint, error, children }: Ids & { label: string; children: ReactNode }) {
  return (
    <div data-field={label} className={frameLook(error)}>
      <label htmlFor={id} className="block font-semibold">{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}

/** The same around a group of controls. */
export function GroupFrame({ id, label, hint, error, children }: Ids & { label: string; children: ReactNode }) {
  return (
    <div data-field={label} className={frameLook(error)}>
      <fieldset className="min-w-0" aria-describedby={describedBy({ id, hint, error })}>
        <legend className="block p-0 font-semibold">{label}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <div className="mt-1.5">{children}</div>
      </fieldset>
    </div>
  );
}

function FieldNotes({ id, hint, error }: Ids) {
  return (
    <>
      {hint && <p id={`${id}-hint`} className="max-w-reading text-table text-ink-2">{hint}</p>}
      {error && (
        <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 font-semibold text-status-overdue-text">
          <Bang className="mt-[0.3em] shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

const frameLook = (error?: string) => `min-w-0 ${error ? "border-s-4 border-status-overdue-edge ps-4" : ""}`;
