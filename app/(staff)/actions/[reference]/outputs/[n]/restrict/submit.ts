"use server";
import type { FormState } from "@/components/forms/form-state";
import { restrictOutput } from "@/domain/outputs/commands/restrict-output";
import { submit } from "@/server/forms";

export async function submitRestriction(_: FormState, form: FormData): Promise<FormState> {
  return submit(restrictOutput, form, ({ reference, number }) => `/actions/${reference}/outputs/${number}?done=output.restricted`);
}
