"use server";
import type { FormState } from "@/components/forms/form-state";
import { startRequest } from "@/domain/requests/commands/start-request";
import { submit } from "@/server/forms";

export async function submitStart(_: FormState, form: FormData): Promise<FormState> {
  return submit(startRequest, form, ({ reference }) => `/partner/requests/${reference}?done=request.started`);
}
