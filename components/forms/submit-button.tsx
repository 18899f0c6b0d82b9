"use client";
import { useFormStatus } from "react-dom";

type Props = { label: string; pendingLabel: string; quiet?: boolean };

/** Sends the form. While it is on its way the words change and a second press does nothing. */
export function SubmitButton({ label, pendingLabel, quiet }: Props) {
  const { pending } = useFormStatus();
  return (
    <button type="submit" className={quiet ? "button button-quiet" : "button"} aria-disabled={pending || undefined} onClick={(event) => pending && event.preventDefault()}>
      {pending ? pendingLabel : label}
    </button>
  );
}
