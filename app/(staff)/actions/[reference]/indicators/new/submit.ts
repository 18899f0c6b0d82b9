"use server";
import type { FormState } from "@/components/forms/form-state";
import { addIndicator } from "@/domain/indicators/commands/add-indicator";
import { submit } from "@/server/forms";

export async function submitIndicator(_: FormState, form: FormData): Promise<FormState> {
  return submit(addIndicator, form, ({ reference, number }) => `/actions/${reference}/indicators/${number}?done=indicator.added`);
}
