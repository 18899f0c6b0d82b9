"use server";
import type { FormState } from "@/components/forms/form-state";
import { cancelMeeting } from "@/domain/committee/commands/cancel-meeting";
import { submit } from "@/server/forms";

export async function submitCancel(_: FormState, form: FormData): Promise<FormState> {
  return submit(cancelMeeting, form, () => "/committee?done=committee.cancelled");
}
