"use server";
import type { FormState } from "@/components/forms/form-state";
import { writeTerms } from "@/domain/activities/commands/write-terms";
import { submit } from "@/server/forms";

export async function submitTerms(_: FormState, form: FormData): Promise<FormState> {
  return submit(writeTerms, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=terms.written`);
}
