"use client";
import { useTranslations } from "next-intl";
import { useActionState, useEffect, useMemo, useRef, type ReactNode } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormContext } from "@/components/forms/form-context";
import { IDLE, type FormState, type FormValues } from "@/components/forms/form-state";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { PasteCheck, type CheckedPaste } from "./paste-check";

/** Where the grid leaves what was pasted on one of its cells. */
export const PASTED = "suivi.pasted";

/** What a pasted column came to: refused as every form, or checked and not yet written. */
export type PasteState = FormState | { status: "checked"; values: FormValues; checked: CheckedPaste };

type Props = {
  submit: (state: PasteState, form: FormData) => Promise<PasteState>;
  submissionId: string;
  reference: string;
  errorTitle: string;
  cancel: { href: string; label: string };
  /** Sheet, column and first row. */
  children: ReactNode;
};

/** A column is pasted, checked without writing anything, and then written as it was checked. Works without scripts. */
export function PasteForm({ submit, submissionId, reference, errorTitle, cancel, children }: Props) {
  const t = useTranslations("comparisons.paste");
  const forms = useTranslations("forms");
  const [state, action] = useActionState(submit, IDLE as PasteState);
  const cells = useRef<HTMLDivElement>(null);
  const checked = state.status === "checked" ? state.checked : null;
  // Fields show what was typed after a check as they do after a refusal.
  const form = useMemo(() => ({ state: state.status === "checked" ? { status: "refused" as const, values: state.values, message: "", errors: [] } : state, prefix: "paste-" }), [state]);
  useEffect(() => {
    const pasted = sessionStorage.getItem(PASTED);
    const area = cells.current?.querySelector("textarea");
    if (!pasted || !area) return;
    sessionStorage.removeItem(PASTED);
    area.value = pasted;
  }, []);
  return (
    <form action={action} noValidate className="grid gap-5">
      <input type="hidden" name="submissionId" value={submissionId} readOnly />
      <input type="hidden" name="reference" value={reference} readOnly />
      <input type="hidden" name="seen" value={checked?.seen ?? ""} readOnly />
      {state.status === "refused" && <ErrorSummary state={state} title={errorTitle} prefix="paste-" />}
      <FormContext value={form}>
        {children}
        <div ref={cells}><TextArea name="cells" label={t("cells")} hint={t("cellsHint")} rows={10} /></div>
      </FormContext>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton label={t("check")} pendingLabel={forms("sending")} quiet={checked?.canApply} />
        <a href={cancel.href} className="inline-flex min-h-6 items-center">{cancel.label}</a>
      </div>
      {checked && <PasteCheck checked={checked} />}
      {checked?.canApply && <div><button type="submit" name="step" value="apply" className="button">{t("apply", { count: checked.changes })}</button></div>}
    </form>
  );
}
