"use server";
import type { FormState } from "@/components/forms/form-state";
import { mergeRequest } from "@/domain/requests/commands/merge-request";
import { submit } from "@/server/forms";

export async function submitMerge(_: FormState, form: FormData): Promise<FormState> {
  return submit(mergeRequest, form, ({ into }) => `/requests/${into}?done=request.joined`);
}
