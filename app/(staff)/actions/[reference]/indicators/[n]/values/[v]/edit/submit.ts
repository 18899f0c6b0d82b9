"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeValue } from "@/domain/indicators/commands/change-value";
import { submit } from "@/server/forms";

export async function submitChangedValue(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeValue, form, ({ reference, indicator, number }) => `/actions/${reference}/indicators/${indicator}/values/${number}?done=indicator_value.changed`);
}
