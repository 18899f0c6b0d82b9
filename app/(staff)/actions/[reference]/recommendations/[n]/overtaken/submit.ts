"use server";
import type { FormState } from "@/components/forms/form-state";
import { markOvertaken } from "@/domain/recommendations/commands/mark-overtaken";
import { submit } from "@/server/forms";

export async function submitOvertaken(_: FormState, form: FormData): Promise<FormState> {
  return submit(markOvertaken, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.overtaken`);
}
