"use server";
import type { FormState } from "@/components/forms/form-state";
import { declineByLink } from "@/domain/requests/commands/decline-by-link";
import { signByLink } from "@/domain/requests/commands/sign-by-link";
import { submitByLink } from "@/server/forms";

export async function submitSignature(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(signByLink, form, (_output, { token }) => `/answer/${token}`);
}

export async function submitRefusal(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(declineByLink, form, (_output, { token }) => `/answer/${token}`);
}
