"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerItem } from "@/domain/handovers/commands/answer-item";
import { recordStatus } from "@/domain/handovers/commands/status";
import { submit } from "@/server/forms";

export async function submitItemAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(answerItem, form, ({ reference, handoverId }) => `/actions/${reference}/handover/${handoverId}?done=handover.item_answered`);
}

export async function submitStatus(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordStatus, form, ({ reference, handoverId }) => `/actions/${reference}/handover/${handoverId}?done=handover.status_told`);
}
