"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeDueDate } from "@/domain/recommendations/commands/change-due-date";
import { submit } from "@/server/forms";

export async function submitDueDate(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeDueDate, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.due_changed`);
}
