"use server";
import type { FormState } from "@/components/forms/form-state";
import { meetCondition } from "@/domain/requests/commands/meet-condition";
import { submit } from "@/server/forms";

export async function submitMet(_: FormState, form: FormData): Promise<FormState> {
  return submit(meetCondition, form, ({ reference }) => `/requests/${reference}?done=condition.met`);
}
