"use server";
import type { FormState } from "@/components/forms/form-state";
import { attachLetter } from "@/domain/requests/commands/attach-letter";
import { saveRequest } from "@/domain/requests/commands/save-request";
import { pageAfter } from "@/domain/requests/questions";
import { submit } from "@/server/forms";

/** Keeps one answer and goes on: to the next question, back to the list, or back to the check page that sent the person here. */
export async function submitQuestion(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveRequest, form, ({ reference, question }, { back, leave }) => {
    const next = leave ? "" : `/${back === "check" ? "check" : pageAfter(question)}`;
    return `/partner/requests/${reference}${next}?done=request.saved`;
  });
}

export async function submitLetter(_: FormState, form: FormData): Promise<FormState> {
  return submit(attachLetter, form, ({ reference }) => `/partner/requests/${reference}/letter?done=request.letter_added`);
}
