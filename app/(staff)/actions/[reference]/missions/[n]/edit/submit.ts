"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeActivity } from "@/domain/activities/commands/change-activity";
import { submit } from "@/server/forms";

export async function submitChange(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeActivity, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=activity.changed`);
}
