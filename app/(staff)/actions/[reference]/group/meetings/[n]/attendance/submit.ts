"use server";
import type { FormState } from "@/components/forms/form-state";
import { takeAttendance } from "@/domain/meetings/commands/take-attendance";
import { submit } from "@/server/forms";

export async function submitAttendance(_: FormState, form: FormData): Promise<FormState> {
  return submit(takeAttendance, form, ({ reference, number }) => `/actions/${reference}/group/meetings/${number}?done=meeting.attendance_taken`);
}
