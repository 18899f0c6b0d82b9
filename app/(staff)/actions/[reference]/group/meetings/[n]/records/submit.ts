"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordDecision } from "@/domain/tasks/commands/record-decision";
import { setTask } from "@/domain/tasks/commands/set-task";
import { submit, type Entries } from "@/server/forms";

// Both belong to the meeting whose number the form carries; a number is all that goes into the address.
const page = (reference: string, { number }: Entries, done: string) => `/actions/${reference}/group${/^\d{1,4}$/.test(String(number)) ? `/meetings/${String(number)}` : ""}?done=${done}`;

export async function submitDecision(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordDecision, form, ({ reference }, entries) => page(reference, entries, "agreement.recorded"));
}

export async function submitTask(_: FormState, form: FormData): Promise<FormState> {
  return submit(setTask, form, ({ reference }, entries) => page(reference, entries, "task.set"));
}
