"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { closeActionEarly } from "@/domain/actions/commands/close-action-early";

export async function submitCloseEarly(_: FormState, form: FormData): Promise<FormState> {
  return submit(closeActionEarly, form, ({ reference }) => `/actions/${reference}?done=action.closed_early`);
}
