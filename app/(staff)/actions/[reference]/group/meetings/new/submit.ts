"use server";
import type { FormState } from "@/components/forms/form-state";
import { planMeeting } from "@/domain/meetings/commands/plan-meeting";
import { submit } from "@/server/forms";

export async function submitPlan(_: FormState, form: FormData): Promise<FormState> {
  return submit(planMeeting, form, ({ reference, number }) => `/actions/${reference}/group/meetings/${number}?done=meeting.planned`);
}
