"use server";
import type { FormState } from "@/components/forms/form-state";
import { writeMinutes } from "@/domain/committee/commands/write-minutes";
import { submit } from "@/server/forms";

export async function submitMinutes(_: FormState, form: FormData): Promise<FormState> {
  return submit(writeMinutes, form, ({ number }) => `/committee/${number}?done=committee.changed`);
}
