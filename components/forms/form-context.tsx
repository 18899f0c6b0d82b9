"use client";
import { createContext, useContext } from "react";
import { IDLE, type FormState } from "./form-state";

type Form = { state: FormState; prefix: string };

/** The form around a field. Fields also work outside a command, in a filter row. */
export const FormContext = createContext<Form>({ state: IDLE, prefix: "" });

/** Id of a field's first control: what the error summary links to. */
export const fieldId = (prefix: string, name: string) => `${prefix}${name.replaceAll(".", "-")}`;

/** A field's id, the text to show in it (typed before default), and its error. */
export function useField(name: string, defaultValue = "") {
  const { state, prefix } = useContext(FormContext);
  const id = fieldId(prefix, name);
  if (state.status === "idle") return { id, value: defaultValue, list: undefined, error: undefined, isRefused: false };
  const typed = state.values[name];
  const list = Array.isArray(typed) ? typed : typed ? [typed] : [];
  return { id, value: Array.isArray(typed) ? typed.join(", ") : (typed ?? ""), list, error: state.errors.find(({ field }) => field === name)?.message, isRefused: true };
}

/** What was typed into one part of a field, such as the day of a date. */
export function useTyped(name: string): string | undefined {
  const { state } = useContext(FormContext);
  const typed = state.status === "refused" ? state.values[name] : undefined;
  return typeof typed === "string" ? typed : undefined;
}
