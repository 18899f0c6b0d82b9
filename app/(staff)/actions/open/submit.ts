"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { openAction } from "@/domain/actions/commands/open-action";

export async function submitOpen(_: FormState, form: FormData): Promise<FormState> {
  return submit(openAction, form, ({ reference }) => `/actions/${reference}?done=action.opened`);
}
