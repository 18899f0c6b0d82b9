"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerItem } from "@/domain/handovers/commands/answer-item";
import { submit } from "@/server/forms";

export async function submitItemAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(answerItem, form, ({ reference, handoverId }) => `/actions/${reference}/handover/${handoverId}?done=handover.item_answered`);
}
