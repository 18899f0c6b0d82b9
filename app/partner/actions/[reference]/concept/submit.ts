"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { askConceptChanges } from "@/domain/concepts/commands/ask-concept-changes";
import { acceptConcept } from "@/domain/concepts/commands/accept-concept";

export async function submitAcceptance(_: FormState, form: FormData): Promise<FormState> {
  return submit(acceptConcept, form, ({ reference }) => `/partner/actions/${reference}/concept?done=concept.accepted`);
}

export async function submitChanges(_: FormState, form: FormData): Promise<FormState> {
  return submit(askConceptChanges, form, ({ reference }) => `/partner/actions/${reference}/concept?done=concept.changes_asked`);
}
