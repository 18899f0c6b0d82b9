"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordRequest } from "@/domain/requests/commands/record-request";
import { submit } from "@/server/forms";

export async function submitRecord(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordRequest, form, ({ reference }) => `/requests/${reference}?done=request.recorded`);
}
