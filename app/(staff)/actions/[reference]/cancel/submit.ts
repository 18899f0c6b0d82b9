"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { cancelAction } from "@/domain/actions/commands/cancel-action";

export async function submitCancel(_: FormState, form: FormData): Promise<FormState> {
  return submit(cancelAction, form, ({ reference }) => `/actions/${reference}?done=action.cancelled`);
}
