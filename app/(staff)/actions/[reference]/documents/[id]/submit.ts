"use server";
import type { FormState } from "@/components/forms/form-state";
import { addVersion } from "@/domain/documents/commands/add-version";
import { shareDocument } from "@/domain/documents/commands/share-document";
import { submit } from "@/server/forms";

export async function submitVersion(_: FormState, form: FormData): Promise<FormState> {
  return submit(addVersion, form, ({ reference }) => `/actions/${reference}/documents?done=document.version_added`);
}

export async function submitReaders(_: FormState, form: FormData): Promise<FormState> {
  return submit(shareDocument, form, ({ reference }) => `/actions/${reference}/documents?done=document.shared`);
}
