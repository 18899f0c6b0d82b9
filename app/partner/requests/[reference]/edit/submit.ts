"use server";
import type { FormState } from "@/components/forms/form-state";
import { attachLetter } from "@/domain/requests/commands/attach-letter";
import { saveRequest } from "@/domain/requests/commands/save-request";
import { sectionAfter } from "@/domain/requests/completeness";
import { submit } from "@/server/forms";

/** Keeps one page and goes on: to the next one, or back to the check page that sent the person here. */
export async function submitSection(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveRequest, form, ({ reference, section }, { back }) => {
    const after = back === "check" ? "check" : sectionAfter(section);
    return `/partner/requests/${reference}/${after === "check" ? after : `edit/${after}`}?done=request.saved`;
  });
}

export async function submitLetter(_: FormState, form: FormData): Promise<FormState> {
  return submit(attachLetter, form, ({ reference }) => `/partner/requests/${reference}/edit/letter?done=request.letter_added`);
}
