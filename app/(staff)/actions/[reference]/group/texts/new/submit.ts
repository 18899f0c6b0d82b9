"use server";
import type { FormState } from "@/components/forms/form-state";
import { startText } from "@/domain/drafting/commands/start-text";
import { submit } from "@/server/forms";

export async function submitText(_: FormState, form: FormData): Promise<FormState> {
  return submit(startText, form, ({ reference, number }) => `/actions/${reference}/group/texts/${number}?done=drafting.started`);
}
