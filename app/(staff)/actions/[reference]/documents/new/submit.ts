"use server";
import type { FormState } from "@/components/forms/form-state";
import { uploadDocument } from "@/domain/documents/commands/upload-document";
import { submit } from "@/server/forms";

export async function submitDocument(_: FormState, form: FormData): Promise<FormState> {
  return submit(uploadDocument, form, ({ reference }) => `/actions/${reference}/documents?done=document.added`);
}
