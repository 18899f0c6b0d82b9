"use server";
import type { FormState } from "@/components/forms/form-state";
import { linkOrigin } from "@/domain/provenance/commands/link-origin";
import { submit } from "@/server/forms";

export async function submitOrigin(_: FormState, form: FormData): Promise<FormState> {
  return submit(linkOrigin, form, ({ reference, to }) => `/actions/${reference}/provenance?from=${to}&done=provenance.linked`);
}
