"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordValue } from "@/domain/indicators/commands/record-value";
import { submit } from "@/server/forms";

export async function submitValue(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordValue, form, ({ reference, indicator, number }) => `/actions/${reference}/indicators/${indicator}/values/${number}?done=indicator_value.recorded`);
}
