"use server";
import type { FormState } from "@/components/forms/form-state";
import { returnRequest } from "@/domain/requests/commands/return-request";
import { submit } from "@/server/forms";

export async function submitReturn(_: FormState, form: FormData): Promise<FormState> {
  return submit(returnRequest, form, ({ reference }) => `/requests/${reference}?done=request.returned`);
}
