"use server";
import type { FormState } from "@/components/forms/form-state";
import { reopenPeriod } from "@/domain/indicators/commands/reopen-period";
import { submit } from "@/server/forms";

export async function submitReopening(_: FormState, form: FormData): Promise<FormState> {
  return submit(reopenPeriod, form, ({ reference, number }) => `/actions/${reference}/indicators/periods/${number}?done=period.reopened`);
}
