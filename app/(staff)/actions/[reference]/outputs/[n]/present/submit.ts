"use server";
import type { FormState } from "@/components/forms/form-state";
import { presentOutput } from "@/domain/outputs/commands/present-output";
import { submit } from "@/server/forms";

export async function submitPresented(_: FormState, form: FormData): Promise<FormState> {
  return submit(presentOutput, form, ({ reference, number }) => `/actions/${reference}/outputs/${number}?done=output.presented`);
}
