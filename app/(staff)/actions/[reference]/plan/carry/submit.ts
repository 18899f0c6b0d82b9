"use server";
import type { FormState } from "@/components/forms/form-state";
import { carryActivities } from "@/domain/activities/commands/carry-activities";
import { submit } from "@/server/forms";

export async function submitCarry(_: FormState, form: FormData): Promise<FormState> {
  return submit(carryActivities, form, ({ reference }) => `/actions/${reference}/plan?done=activity.carried`);
}
