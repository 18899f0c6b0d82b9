"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordAttendance } from "@/domain/committee/commands/record-attendance";
import { submit } from "@/server/forms";

export async function submitAttendance(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordAttendance, form, ({ number }) => `/committee/${number}?done=committee.changed`);
}
