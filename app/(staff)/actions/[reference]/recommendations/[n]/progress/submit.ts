"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordProgress } from "@/domain/recommendations/commands/record-progress";
import { submit } from "@/server/forms";

export async function submitProgress(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordProgress, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.progressed`);
}
