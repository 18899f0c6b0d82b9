"use server";
import type { FormState } from "@/components/forms/form-state";
import { attachLetter } from "@/domain/requests/commands/attach-letter";
import { recordSignatory } from "@/domain/requests/commands/record-signatory";
import { submit } from "@/server/forms";

export async function submitLetter(_: FormState, form: FormData): Promise<FormState> {
  return submit(attachLetter, form, ({ reference }) => `/requests/${reference}/letter?done=request.letter_added`);
}

export async function submitSignatory(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordSignatory, form, ({ reference }) => `/requests/${reference}?done=request.saved`);
}
