"use server";
import type { FormState } from "@/components/forms/form-state";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { submit } from "@/server/forms";

export async function submitActivity(_: FormState, form: FormData): Promise<FormState> {
  return submit(planActivity, form, ({ reference }) => `/actions/${reference}/plan?done=activity.planned`);
}
