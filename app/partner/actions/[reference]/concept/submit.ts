"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { askConceptChanges } from "@/domain/concepts/commands/ask-concept-changes";
import { commentConcept } from "@/domain/concepts/commands/comment-concept";
import { resolveComment } from "@/domain/concepts/commands/resolve-comment";
import { reviseConcept } from "@/domain/concepts/commands/revise-concept";
import { acceptConcept } from "@/domain/concepts/commands/accept-concept";

export async function submitAcceptance(_: FormState, form: FormData): Promise<FormState> {
  return submit(acceptConcept, form, ({ reference }) => `/partner/actions/${reference}/concept?done=concept.accepted`);
}

export async function submitChanges(_: FormState, form: FormData): Promise<FormState> {
  return submit(askConceptChanges, form, ({ reference }) => `/partner/actions/${reference}/concept?done=concept.changes_asked`);
}

export async function submitRevision(_: FormState, form: FormData): Promise<FormState> {
  return submit(reviseConcept, form, ({ reference }) => `/partner/actions/${reference}/concept?done=concept.revised`);
}

export async function submitComment(_: FormState, form: FormData): Promise<FormState> {
  return submit(commentConcept, form, ({ reference }) => `/partner/actions/${reference}/concept?done=concept.commented`);
}

export async function submitResolution(_: FormState, form: FormData): Promise<FormState> {
  return submit(resolveComment, form, ({ reference }) => `/partner/actions/${reference}/concept?done=concept.comment_resolved`);
}
