"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordAnswer } from "@/domain/drafting/commands/record-answer";
import { submit } from "@/server/forms";

export async function submitRecord(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordAnswer, form, ({ reference, number }) => `/actions/${reference}/group/texts/${number}?done=drafting.answered`);
}
