"use server";
import type { FormState } from "@/components/forms/form-state";
import { attachLetter } from "@/domain/requests/commands/attach-letter";
import { inviteAuthority } from "@/domain/requests/commands/invite-authority";
import { recordPaper } from "@/domain/requests/commands/record-paper";
import { removeAuthority } from "@/domain/requests/commands/remove-authority";
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

const partners = ({ reference }: { reference: string }) => `/partner/requests/${reference}/partners`;

export async function submitInvite(_: FormState, form: FormData): Promise<FormState> {
  return submit(inviteAuthority, form, (output) => `${partners(output)}?done=joint.invited`);
}

export async function submitPaper(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordPaper, form, (output) => `${partners(output)}?done=joint.signed`);
}

export async function submitRemove(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeAuthority, form, (output) => `${partners(output)}?done=joint.removed`);
}
