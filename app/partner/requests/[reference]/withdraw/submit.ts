"use server";
import type { FormState } from "@/components/forms/form-state";
import { withdrawRequest } from "@/domain/requests/commands/withdraw-request";
import { submit } from "@/server/forms";

export async function submitWithdrawal(_: FormState, form: FormData): Promise<FormState> {
  return submit(withdrawRequest, form, ({ reference }) => `/partner/requests/${reference}?done=request.withdrawn`);
}
