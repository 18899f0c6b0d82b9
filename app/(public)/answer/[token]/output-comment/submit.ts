"use server";
import type { FormState } from "@/components/forms/form-state";
import { commentByLink } from "@/domain/outputs/commands/comment-by-link";
import { submitByLink } from "@/server/forms";

export async function submitComment(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(commentByLink, form, (_output, { token }) => `/answer/${String(token)}?thanks=1`);
}
