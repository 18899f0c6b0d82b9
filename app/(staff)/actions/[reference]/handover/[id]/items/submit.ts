"use server";
import type { FormState } from "@/components/forms/form-state";
import { chooseItems } from "@/domain/handovers/commands/choose-items";
import { submit } from "@/server/forms";

export async function submitItems(_: FormState, form: FormData): Promise<FormState> {
  return submit(chooseItems, form, ({ reference, handoverId }) => `/actions/${reference}/handover/${handoverId}?done=handover.items_chosen`);
}
