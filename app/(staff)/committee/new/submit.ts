"use server";
import type { FormState } from "@/components/forms/form-state";
import { planMeeting } from "@/domain/committee/commands/plan-meeting";
import { submit } from "@/server/forms";

export async function submitPlan(_: FormState, form: FormData): Promise<FormState> {
  return submit(planMeeting, form, ({ number }) => `/committee/${number}?done=committee.planned`);
}
