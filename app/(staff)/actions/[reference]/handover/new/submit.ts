"use server";
import type { FormState } from "@/components/forms/form-state";
import { suggestHandover } from "@/domain/handovers/commands/suggest-handover";
import { submit } from "@/server/forms";

export async function submitSuggestion(_: FormState, form: FormData): Promise<FormState> {
  return submit(suggestHandover, form, ({ reference, handoverId }) => `/actions/${reference}/handover/${handoverId}?done=handover.suggested`);
}
