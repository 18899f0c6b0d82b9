"use server";
import type { FormState } from "@/components/forms/form-state";
import { moveMeeting } from "@/domain/meetings/commands/move-meeting";
import { submit } from "@/server/forms";

export async function submitMove(_: FormState, form: FormData): Promise<FormState> {
  return submit(moveMeeting, form, ({ reference, number }) => `/actions/${reference}/group/meetings/${number}?done=meeting.moved`);
}
