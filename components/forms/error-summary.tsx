"use client";
import { useEffect, useRef } from "react";
import { ConflictView } from "./conflict-view";
import { fieldId } from "./form-context";
import type { FormState } from "./form-state";

type Props = { state: Extract<FormState, { status: "refused" }>; title: string; prefix: string };

/** What stands in the way, first thing in the form; each error leads to its field. */
export function ErrorSummary({ state, title, prefix }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [state]);
  return (
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="border-2 border-s-8 border-status-overdue-edge bg-surface px-5 py-4">
      <h2 className="text-h3">{title}</h2>
      <p className="mt-1 max-w-reading">{state.message}</p>
      {state.errors.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {state.errors.map(({ field, message }) => (
            <li key={field + message}><a href={`#${fieldId(prefix, field)}`} className="font-semibold text-status-overdue-text">{message}</a></li>
          ))}
        </ul>
      )}
      {state.missing && state.missing.length > 0 && (
        <ul className="mt-2 grid list-disc gap-1 ps-5">
          {state.missing.map(({ text, href }) => <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>)}
        </ul>
      )}
      {state.conflict && <ConflictView conflict={state.conflict} />}
    </div>
  );
}
