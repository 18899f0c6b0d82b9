"use server";
import type { FormState } from "@/components/forms/form-state";
import { settleReadiness } from "@/domain/activities/commands/settle-readiness";
import { submit } from "@/server/forms";

export async function submitReadiness(_: FormState, form: FormData): Promise<FormState> {
  return submit(settleReadiness, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=readiness.settled#readiness`);
}
