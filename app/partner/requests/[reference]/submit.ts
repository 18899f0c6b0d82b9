"use server";
import type { FormState } from "@/components/forms/form-state";
import { copyRequest } from "@/domain/requests/commands/copy-request";
import { submit } from "@/server/forms";

export async function submitCopy(_: FormState, form: FormData): Promise<FormState> {
  return submit(copyRequest, form, ({ reference }) => `/partner/requests/${reference}?done=request.copied`);
}
