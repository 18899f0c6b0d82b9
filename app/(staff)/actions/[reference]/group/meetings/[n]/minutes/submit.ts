"use server";
import type { FormState } from "@/components/forms/form-state";
import { minuteMeeting } from "@/domain/meetings/commands/minute-meeting";
import { submit } from "@/server/forms";

export async function submitMinutes(_: FormState, form: FormData): Promise<FormState> {
  return submit(minuteMeeting, form, ({ reference, number }) => `/actions/${reference}/group/meetings/${number}?done=meeting.minuted`);
}
