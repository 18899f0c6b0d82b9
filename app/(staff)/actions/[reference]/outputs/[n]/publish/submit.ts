"use server";
import type { FormState } from "@/components/forms/form-state";
import { publishOutput } from "@/domain/outputs/commands/publish-output";
import { submit } from "@/server/forms";

export async function submitPublished(_: FormState, form: FormData): Promise<FormState> {
  return submit(publishOutput, form, ({ reference, number }) => `/actions/${reference}/outputs/${number}?done=output.published`);
}
