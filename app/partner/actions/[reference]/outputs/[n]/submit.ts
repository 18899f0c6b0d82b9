"use server";
import type { FormState } from "@/components/forms/form-state";
import { returnOutput } from "@/domain/outputs/commands/return-output";
import { validateOutput } from "@/domain/outputs/commands/validate-output";
import { submit } from "@/server/forms";

export async function submitValidation(_: FormState, form: FormData): Promise<FormState> {
  return submit(validateOutput, form, ({ reference, number }) => `/partner/actions/${reference}/outputs/${number}?done=output.validated`);
}

export async function submitChanges(_: FormState, form: FormData): Promise<FormState> {
  return submit(returnOutput, form, ({ reference, number }) => `/partner/actions/${reference}/outputs/${number}?done=output.returned`);
}
