"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { registerPastAction } from "@/domain/actions/commands/register-past-action";

export async function submitRegister(_: FormState, form: FormData): Promise<FormState> {
  return submit(registerPastAction, form, ({ reference }) => `/actions/${reference}?done=action.registered`);
}
