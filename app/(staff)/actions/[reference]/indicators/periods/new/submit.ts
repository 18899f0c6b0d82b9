"use server";
import type { FormState } from "@/components/forms/form-state";
import { lockPeriod } from "@/domain/indicators/commands/lock-period";
import { submit } from "@/server/forms";

export async function submitLock(_: FormState, form: FormData): Promise<FormState> {
  return submit(lockPeriod, form, ({ reference, number }) => `/actions/${reference}/indicators/periods/${number}?done=period.locked`);
}
