"use server";
import type { FormState } from "@/components/forms/form-state";
import { saveMeeting } from "@/domain/meetings/commands/save-meeting";
import { submit } from "@/server/forms";

export async function submitChanges(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveMeeting, form, ({ reference, number }) => `/actions/${reference}/group/meetings/${number}?done=meeting.saved`);
}
