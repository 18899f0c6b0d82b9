"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordSignal } from "@/domain/follow-up/commands/record-signal";
import { submit } from "@/server/forms";

export async function submitSignal(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordSignal, form, ({ reference }) => `/partner/actions/${reference}?done=signal.recorded`);
}
