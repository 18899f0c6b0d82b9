"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { recordLink } from "@/domain/actions/commands/record-link";

export async function submitLink(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordLink, form, ({ reference }) => `/actions/${reference}?done=action.linked`);
}
