"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { closeAction } from "@/domain/actions/commands/close-action";

export async function submitClose(_: FormState, form: FormData): Promise<FormState> {
  return submit(closeAction, form, ({ reference }) => `/actions/${reference}?done=action.closed`);
}
