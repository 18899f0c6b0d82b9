"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeIndicator } from "@/domain/indicators/commands/change-indicator";
import { removeIndicator } from "@/domain/indicators/commands/remove-indicator";
import { submit } from "@/server/forms";

export async function submitChangedIndicator(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeIndicator, form, ({ reference, number }) => `/actions/${reference}/indicators/${number}?done=indicator.changed`);
}

export async function submitRemovedIndicator(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeIndicator, form, ({ reference }) => `/actions/${reference}/indicators?done=indicator.removed`);
}
