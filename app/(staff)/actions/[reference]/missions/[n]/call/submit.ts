"use server";
import type { FormState } from "@/components/forms/form-state";
import { callNominations } from "@/domain/nominations/commands/call-nominations";
import { submit } from "@/server/forms";

export async function submitCall(_: FormState, form: FormData): Promise<FormState> {
  return submit(callNominations, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=nomination.called`);
}
