"use client";
import { useContext, type ReactNode } from "react";
import { FormContext } from "./form-context";

/** Fields that few need, folded away; open once one of them was filled or refused, or nobody would find what is wrong. */
export function Fold({ label, names, children }: { label: string; names: readonly string[]; children: ReactNode }) {
  const { state } = useContext(FormContext);
  const isTouched = state.status === "refused" && names.some((name) => Boolean(state.values[name]) || state.errors.some(({ field }) => field === name));
  return (
    <details open={isTouched || undefined}>
      <summary className="font-semibold">{label}</summary>
      <div className="mt-4 grid gap-5">{children}</div>
    </details>
  );
}
