"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useId, useMemo, useRef, type ReactNode } from "react";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { useIsClosed } from "./form-gate";
import { FormKeeper } from "./form-keeper";
import { IDLE, restored, type FormState, type FormValues, type Submit } from "./form-state";
import { takeKept, useKept } from "./forms-of";
import { RestoredNotice } from "./restored-notice";
import { SubmitButton } from "./submit-button";
import { typedIn } from "./typed-in";

export type CommandFormProps = {
  submit: Submit;
  submissionId: string;
  /** Which form it is among all there are, so that what was typed finds its way back into it. */
  formKey: string;
  hidden?: Record<string, string | number | null | undefined>;
  submitLabel: string;
  pendingLabel: string;
  errorTitle: string;
  /** A small form beside other things: an outlined button. */
  quiet?: boolean;
  /** Few need it: folded away under these words, and open once it was refused, or nobody would find what is wrong. */
  folded?: string;
  cancel?: { href: string; label: string };
  /** Another way to send the same form: its name and value are posted with it. */
  second?: { name: string; value: string; label: string };
  children?: ReactNode;
};

/** A form that runs one command, with scripts or without. What was typed always comes back, after a refusal, an ended session or a server that is away. */
export function CommandForm(props: CommandFormProps) {
  const typed = useRef<FormValues | null>(null);
  return <FormKeeper typed={() => typed.current}>{(lost) => <Form {...props} lost={lost} keep={(form) => void (typed.current = typedIn(form))} />}</FormKeeper>;
}

type Props = CommandFormProps & { lost: FormValues | null; keep: (form: HTMLFormElement) => void };

function Form({ submit, submissionId, formKey, hidden = {}, submitLabel, pendingLabel, errorTitle, quiet, folded, cancel, second, children, lost, keep }: Props) {
  const { marks, kept } = useKept({ formKey, hidden });
  const [state, action] = useActionState(submit, initialState(lost, kept));
  const isClosed = useIsClosed();
  const id = useId();
  const prefix = `f${id.replace(/\W/g, "")}-`;
  const context = useMemo(() => ({ state, prefix }), [state, prefix]);
  const conflict = state.status === "refused" ? state.conflict : undefined;
  const router = useRouter();
  // Somebody else saved: ask for the page again, so that a second press overwrites knowingly, with the newest version.
  useEffect(() => { if (conflict) router.refresh(); }, [conflict, router]);

  // A refusal keeps the version that was read, or a change made meanwhile would be overwritten unseen; after a conflict, the version of the texts shown.
  const version = conflict ? conflict.version : state.status === "refused" ? state.values.version : undefined;
  const values = { ...hidden, ...(version && hidden.version != null ? { version: String(version) } : {}), ...marks };
  if (isClosed && state.status === "idle") return null;
  const form = (
    <form action={action} noValidate className="grid gap-5" onSubmit={(event) => { keep(event.currentTarget); if (kept) takeKept(kept.id); }}>
      <input type="hidden" name="submissionId" value={submissionId} readOnly />
      {Object.entries(values).map(([name, value]) => value != null && <input key={name} type="hidden" name={name} value={value} readOnly />)}
      {state.status === "refused" && (state.restored ? <RestoredNotice restored={state.restored} /> : <ErrorSummary state={state} title={errorTitle} prefix={prefix} />)}
      <FormContext value={context}>{children}</FormContext>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton label={submitLabel} pendingLabel={pendingLabel} quiet={quiet} />
        {second && <button type="submit" name={second.name} value={second.value} className="button button-quiet">{second.label}</button>}
        {cancel && <a href={cancel.href} className="inline-flex min-h-[var(--control-height,1.5rem)] items-center">{cancel.label}</a>}
      </div>
    </form>
  );
  if (!folded) return form;
  return (
    <details className="mt-4" open={state.status === "refused" || undefined}>
      <summary className="min-h-[max(1.5rem,var(--control-height,0px))] py-1 font-semibold">{folded}</summary>
      <div className="mt-3">{form}</div>
    </details>
  );
}

function initialState(lost: FormValues | null, kept: { values: FormValues; keptAt: string } | null): FormState {
  if (lost) return restored(lost, { why: "unreachable" });
  return kept ? restored(kept.values, { why: "ended", at: kept.keptAt }) : IDLE;
}
