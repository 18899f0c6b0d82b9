"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordDecision } from "@/domain/tasks/commands/record-decision";
import { submit } from "@/server/forms";

export async function submitDecision(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordDecision, form, ({ reference, activity }) => `/actions/${reference}/missions/${activity}?done=agreement.recorded#decisions`);
}
