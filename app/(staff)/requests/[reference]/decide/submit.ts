"use server";
import type { FormState } from "@/components/forms/form-state";
import { decideRequest } from "@/domain/requests/commands/decide-request";
import { submit } from "@/server/forms";

export async function submitDecision(_: FormState, form: FormData): Promise<FormState> {
  return submit(decideRequest, form, ({ reference }) => `/requests/${reference}?done=request.decided`);
}
