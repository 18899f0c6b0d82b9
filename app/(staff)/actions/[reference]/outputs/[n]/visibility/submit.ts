"use server";
import type { FormState } from "@/components/forms/form-state";
import { checkOutputVisibility } from "@/domain/outputs/commands/check-visibility";
import { submit } from "@/server/forms";

export async function submitVisibility(_: FormState, form: FormData): Promise<FormState> {
  return submit(checkOutputVisibility, form, ({ reference, number }) => `/actions/${reference}/outputs/${number}?done=output.visibility_checked`);
}
