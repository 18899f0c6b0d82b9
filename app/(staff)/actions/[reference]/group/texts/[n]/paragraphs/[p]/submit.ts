"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeParagraph } from "@/domain/drafting/commands/change-paragraph";
import { removeParagraph } from "@/domain/drafting/commands/remove-paragraph";
import { ruleParagraph } from "@/domain/drafting/commands/rule-paragraph";
import { submit } from "@/server/forms";

export async function submitRuling(_: FormState, form: FormData): Promise<FormState> {
  return submit(ruleParagraph, form, ({ reference, number, paragraph }) => `/actions/${reference}/group/texts/${number}/paragraphs/${paragraph}?done=drafting.ruled`);
}

export async function submitWords(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeParagraph, form, ({ reference, number, paragraph }) => `/actions/${reference}/group/texts/${number}/paragraphs/${paragraph}?done=drafting.changed`);
}

export async function submitRemoval(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeParagraph, form, ({ reference, number }) => `/actions/${reference}/group/texts/${number}?done=drafting.removed`);
}
