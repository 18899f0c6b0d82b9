"use server";
import type { FormState } from "@/components/forms/form-state";
import { confirmActivity } from "@/domain/activities/commands/confirm-activity";
import { submit } from "@/server/forms";

export async function submitConfirmation(_: FormState, form: FormData): Promise<FormState> {
  return submit(confirmActivity, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=activity.confirmed`);
}
