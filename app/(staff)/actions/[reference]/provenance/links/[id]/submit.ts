"use server";
import type { FormState } from "@/components/forms/form-state";
import { takeBackLink } from "@/domain/provenance/commands/take-back-link";
import { submit } from "@/server/forms";

export async function submitTakeBack(_: FormState, form: FormData): Promise<FormState> {
  return submit(takeBackLink, form, ({ reference }) => `/actions/${reference}/provenance?done=provenance.taken_back`);
}
