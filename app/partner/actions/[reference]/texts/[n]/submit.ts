"use server";
import type { FormState } from "@/components/forms/form-state";
import { answerForOwn } from "@/domain/drafting/commands/answer-for-own";
import { ruleParagraph } from "@/domain/drafting/commands/rule-paragraph";
import { submit } from "@/server/forms";

export async function submitPositions(_: FormState, form: FormData): Promise<FormState> {
  return submit(answerForOwn, form, ({ reference, number }) => `/partner/actions/${reference}/texts/${number}?done=drafting.answered`);
}

export async function submitRuling(_: FormState, form: FormData): Promise<FormState> {
  return submit(ruleParagraph, form, ({ reference, number }) => `/partner/actions/${reference}/texts/${number}?done=drafting.ruled`);
}
