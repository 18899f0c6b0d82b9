"use server";
import type { FormState } from "@/components/forms/form-state";
import { cancelMeeting } from "@/domain/meetings/commands/cancel-meeting";
import { submit } from "@/server/forms";

export async function submitCancel(_: FormState, form: FormData): Promise<FormState> {
  return submit(cancelMeeting, form, ({ reference, number }) => `/actions/${reference}/group/meetings/${number}?done=meeting.cancelled`);
}
