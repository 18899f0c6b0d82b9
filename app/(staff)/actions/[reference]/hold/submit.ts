"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { holdAction } from "@/domain/actions/commands/hold-action";

export async function submitHold(_: FormState, form: FormData): Promise<FormState> {
  return submit(holdAction, form, ({ reference }) => `/actions/${reference}?done=action.held`);
}
