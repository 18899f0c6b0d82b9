"use server";
import type { FormState } from "@/components/forms/form-state";
import { holdMeeting } from "@/domain/committee/commands/hold-meeting";
import { submit } from "@/server/forms";

export async function submitHold(_: FormState, form: FormData): Promise<FormState> {
  return submit(holdMeeting, form, ({ number }) => `/committee/${number}?done=committee.held`);
}
