"use server";
import type { FormState } from "@/components/forms/form-state";
import { askOutputComments } from "@/domain/outputs/commands/ask-comments";
import { submit } from "@/server/forms";

export async function submitAsked(_: FormState, form: FormData): Promise<FormState> {
  return submit(askOutputComments, form, ({ reference, number }) => `/actions/${reference}/outputs/${number}?done=output.comments_asked`);
}
