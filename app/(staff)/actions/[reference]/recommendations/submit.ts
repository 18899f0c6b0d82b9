"use server";
import type { FormState } from "@/components/forms/form-state";
import { askedHref } from "@/domain/recommendations/asked-notice";
import { askForUpdates } from "@/domain/recommendations/commands/ask-for-updates";
import { submit } from "@/server/forms";

export async function submitAsk(_: FormState, form: FormData): Promise<FormState> {
  return submit(askForUpdates, form, (output, entries) => askedHref(entries, output));
}
