"use server";
import type { FormState } from "@/components/forms/form-state";
import { moveMeeting } from "@/domain/committee/commands/move-meeting";
import { submit } from "@/server/forms";

export async function submitDay(_: FormState, form: FormData): Promise<FormState> {
  return submit(moveMeeting, form, ({ number }) => `/committee/${number}?done=committee.changed`);
}
