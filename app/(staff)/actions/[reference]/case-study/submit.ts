"use server";
import type { FormState } from "@/components/forms/form-state";
import { checkCaseStudyVisibility } from "@/domain/case-studies/commands/check-visibility";
import { draftCaseStudy } from "@/domain/case-studies/commands/draft-case-study";
import { publishCaseStudy } from "@/domain/case-studies/commands/publish-case-study";
import { reopenCaseStudy } from "@/domain/case-studies/commands/reopen-case-study";
import { sendCaseStudy } from "@/domain/case-studies/commands/send-case-study";
import { reviewText } from "@/domain/texts/commands/review-text";
import { submit } from "@/server/forms";

const page = (reference: string, done: string) => `/actions/${reference}/case-study?done=${done}`;

export async function submitDraft(_: FormState, form: FormData): Promise<FormState> {
  return submit(draftCaseStudy, form, ({ reference }) => page(reference, "case_study.drafted"));
}

export async function submitSend(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendCaseStudy, form, ({ reference }) => page(reference, "case_study.sent"));
}

export async function submitVisibility(_: FormState, form: FormData): Promise<FormState> {
  return submit(checkCaseStudyVisibility, form, ({ reference }) => page(reference, "case_study.visibility_checked"));
}

export async function submitPublish(_: FormState, form: FormData): Promise<FormState> {
  return submit(publishCaseStudy, form, ({ reference }) => page(reference, "case_study.published"));
}

export async function submitReopen(_: FormState, form: FormData): Promise<FormState> {
  return submit(reopenCaseStudy, form, ({ reference }) => page(reference, "case_study.reopened"));
}

export async function submitCheck(_: FormState, form: FormData): Promise<FormState> {
  return submit(reviewText, form, ({ reference }) => page(reference, "text.reviewed"));
}
