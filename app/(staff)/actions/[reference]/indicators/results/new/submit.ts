"use server";
import type { FormState } from "@/components/forms/form-state";
import { addResult } from "@/domain/indicators/commands/add-result";
import { submit } from "@/server/forms";

export async function submitResult(_: FormState, form: FormData): Promise<FormState> {
  return submit(addResult, form, ({ reference }) => `/actions/${reference}/indicators?done=result.added`);
}
