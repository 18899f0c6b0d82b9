"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { ConflictView } from "./conflict-view";
import { fieldId } from "./form-context";
import type { FormState } from "./form-state";

type Props = { state: Extract<FormState, { status: "refused" }>; title: string; prefix: string };

/** What stands in the way, first thing in the form; each error leads to its field, and the window's title says so first. */
export function ErrorSummary({ state, title, prefix }: Props) {
  const t = useTranslations("forms");
  const labels = useLabels(state.errors.map(({ field }) => fieldId(prefix, field)));
  const box = useRef<HTMLDivElement>(null);
  const inTitle = t("inTitle");
  useEffect(() => box.current?.focus(), [state]);
  useEffect(() => {
    const before = document.title;
    document.title = `${inTitle} ${before}`;
    return () => void (document.title = before);
  }, [inTitle]);
  return (
    <div ref={box} role="alert" data-title={inTitle} tabIndex={-1} autoFocus className="max-w-[44rem] border-2 border-s-8 border-status-overdue-edge bg-surface px-5 py-4">
      <h2 className="text-h3">{title}</h2>
      <p className="mt-1 max-w-reading">{state.message}</p>
      {state.errors.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {state.errors.map(({ field, message }, index) => (
            <li key={field + message}><a href={`#${fieldId(prefix, field)}`} className="font-semibold text-status-overdue-text">{labels[index] ? t("inField", { label: labels[index], message }) : message}</a></li>
          ))}
        </ul>
      )}
      {state.missing && state.missing.length > 0 && (
        <ul className="mt-2 grid list-disc gap-1 ps-5">
          {state.missing.map(({ text, href }) => <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>)}
        </ul>
      )}
      {state.conflict && <ConflictView conflict={state.conflict} errors={state.errors} prefix={prefix} />}
    </div>
  );
}

/** What each field is called on this page, read from the page itself; without scripts each error still leads to its field. */
function useLabels(ids: readonly string[]): string[] {
  const read = () => ids.map((id) => document.getElementById(id)?.closest<HTMLElement>("[data-field]")?.dataset.field ?? "").join("\n");
  return useSyncExternalStore(never, read, () => "").split("\n");
}

const never = () => () => {};
