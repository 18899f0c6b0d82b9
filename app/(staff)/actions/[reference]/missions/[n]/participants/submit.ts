"use server";
import type { FormState } from "@/components/forms/form-state";
import { addParticipant } from "@/domain/participants/commands/add-participant";
import { pasteParticipants } from "@/domain/participants/commands/paste-participants";
import { removeParticipant } from "@/domain/participants/commands/remove-participant";
import { submit } from "@/server/forms";

const page = ({ reference, number }: { reference: string; number: number }) => `/actions/${reference}/missions/${number}/participants`;

export async function submitPerson(_: FormState, form: FormData): Promise<FormState> {
  return submit(addParticipant, form, page);
}

export async function submitList(_: FormState, form: FormData): Promise<FormState> {
  return submit(pasteParticipants, form, page);
}

export async function submitRemoval(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeParticipant, form, page);
}
