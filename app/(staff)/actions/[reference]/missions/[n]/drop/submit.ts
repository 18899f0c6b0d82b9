"use server";
import type { FormState } from "@/components/forms/form-state";
import { dropActivity } from "@/domain/activities/commands/drop-activity";
import { submit } from "@/server/forms";

export async function submitDrop(_: FormState, form: FormData): Promise<FormState> {
  return submit(dropActivity, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=activity.dropped`);
}
