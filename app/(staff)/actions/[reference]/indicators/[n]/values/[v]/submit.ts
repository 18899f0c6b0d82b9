"use server";
import type { FormState } from "@/components/forms/form-state";
import { approveValue } from "@/domain/indicators/commands/approve-value";
import { removeValue } from "@/domain/indicators/commands/remove-value";
import { returnValue } from "@/domain/indicators/commands/return-value";
import { submitValue } from "@/domain/indicators/commands/submit-value";
import { voidValue } from "@/domain/indicators/commands/void-value";
import { submit } from "@/server/forms";

type At = { reference: string; indicator: number; number: number };
const page = ({ reference, indicator, number }: At, done: string) => `/actions/${reference}/indicators/${indicator}/values/${number}?done=${done}`;

export async function submitForApproval(_: FormState, form: FormData): Promise<FormState> {
  return submit(submitValue, form, (output) => page(output, "indicator_value.submitted"));
}

export async function submitGivenBack(_: FormState, form: FormData): Promise<FormState> {
  return submit(returnValue, form, (output) => page(output, "indicator_value.returned"));
}

export async function submitApproved(_: FormState, form: FormData): Promise<FormState> {
  return submit(approveValue, form, (output) => page(output, "indicator_value.approved"));
}

export async function submitVoided(_: FormState, form: FormData): Promise<FormState> {
  return submit(voidValue, form, (output) => page(output, "indicator_value.voided"));
}

export async function submitDeleted(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeValue, form, ({ reference, indicator }) => `/actions/${reference}/indicators/${indicator}?done=indicator_value.removed`);
}
