"use server";
import type { FormState } from "@/components/forms/form-state";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { submit } from "@/server/forms";

export async function submitHeld(_: FormState, form: FormData): Promise<FormState> {
  return submit(holdActivity, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=activity.held`);
}
