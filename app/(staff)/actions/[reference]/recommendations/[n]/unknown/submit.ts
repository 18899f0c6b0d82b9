"use server";
import type { FormState } from "@/components/forms/form-state";
import { markUnknown } from "@/domain/recommendations/commands/mark-unknown";
import { submit } from "@/server/forms";

export async function submitUnknown(_: FormState, form: FormData): Promise<FormState> {
  return submit(markUnknown, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.lost_sight`);
}
