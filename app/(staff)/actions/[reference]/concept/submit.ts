"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { acceptConcept } from "@/domain/concepts/commands/accept-concept";
import { checkConceptTranslation } from "@/domain/concepts/commands/check-concept-translation";
import { commentConcept } from "@/domain/concepts/commands/comment-concept";
import { resolveComment } from "@/domain/concepts/commands/resolve-comment";
import { saveConcept } from "@/domain/concepts/commands/save-concept";
import { sendConcept } from "@/domain/concepts/commands/send-concept";
import { translateConcept } from "@/domain/concepts/commands/translate-concept";
import { unlockConcept } from "@/domain/concepts/commands/unlock-concept";

export async function submitConcept(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveConcept, form, ({ reference }) => `/actions/${reference}/concept?done=concept.saved`);
}

export async function submitSending(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendConcept, form, ({ reference }) => `/actions/${reference}/concept?done=concept.sent`);
}

export async function submitAcceptance(_: FormState, form: FormData): Promise<FormState> {
  return submit(acceptConcept, form, ({ reference }) => `/actions/${reference}/concept?done=concept.accepted`);
}

export async function submitUnlocking(_: FormState, form: FormData): Promise<FormState> {
  return submit(unlockConcept, form, ({ reference }) => `/actions/${reference}/concept?done=concept.unlocked`);
}

export async function submitComment(_: FormState, form: FormData): Promise<FormState> {
  return submit(commentConcept, form, ({ reference }) => `/actions/${reference}/concept?done=concept.commented`, "staff");
}

export async function submitResolution(_: FormState, form: FormData): Promise<FormState> {
  return submit(resolveComment, form, ({ reference }) => `/actions/${reference}/concept?done=concept.comment_resolved`, "staff");
}

export async function submitTranslation(_: FormState, form: FormData): Promise<FormState> {
  return submit(translateConcept, form, ({ reference, language }) => `/actions/${reference}/concept/translation?language=${language}&done=concept.translated`);
}

export async function submitCheck(_: FormState, form: FormData): Promise<FormState> {
  return submit(checkConceptTranslation, form, ({ reference, language }) => `/actions/${reference}/concept/translation?language=${language}&done=concept.translation_checked`);
}
