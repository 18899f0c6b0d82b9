"use server";
import type { FormState } from "@/components/forms/form-state";
import { nameExperts } from "@/domain/nominations/commands/name-experts";
import { nameNobody } from "@/domain/nominations/commands/name-nobody";
import { submitByLink } from "@/server/forms";

export async function submitNames(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(nameExperts, form, (_output, { token }) => `/answer/${token}`);
}

export async function submitNobody(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(nameNobody, form, (_output, { token }) => `/answer/${token}`);
}
