"use server";
import type { FormState } from "@/components/forms/form-state";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { submit } from "@/server/forms";

export async function submitOutput(_: FormState, form: FormData): Promise<FormState> {
  return submit(registerOutput, form, ({ reference, number }) => `/actions/${reference}/outputs/${number}?done=output.registered`);
}
