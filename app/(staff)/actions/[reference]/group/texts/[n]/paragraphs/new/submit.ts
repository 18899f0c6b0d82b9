"use server";
import type { FormState } from "@/components/forms/form-state";
import { addParagraph } from "@/domain/drafting/commands/add-paragraph";
import { submit } from "@/server/forms";

export async function submitParagraph(_: FormState, form: FormData): Promise<FormState> {
  return submit(addParagraph, form, ({ reference, number }) => `/actions/${reference}/group/texts/${number}?done=drafting.changed`);
}
