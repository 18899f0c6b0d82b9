"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeLesson } from "@/domain/lessons/commands/change-lesson";
import { draftLesson } from "@/domain/lessons/commands/draft-lesson";
import { reopenLesson } from "@/domain/lessons/commands/reopen-lesson";
import { validateLesson } from "@/domain/lessons/commands/validate-lesson";
import { writeLesson } from "@/domain/lessons/commands/write-lesson";
import { reviewText } from "@/domain/texts/commands/review-text";
import { submit } from "@/server/forms";

const page = ({ reference, number }: { reference: string; number: number }, done: string) => `/actions/${reference}/lessons/${number}?done=${done}`;

export async function submitDraft(_: FormState, form: FormData): Promise<FormState> {
  return submit(draftLesson, form, (at) => page(at, "lesson.drafted"));
}

export async function submitTags(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeLesson, form, (at) => page(at, "lesson.changed"));
}

export async function submitWords(_: FormState, form: FormData): Promise<FormState> {
  return submit(writeLesson, form, (at) => page(at, "lesson.written"));
}

export async function submitCheck(_: FormState, form: FormData): Promise<FormState> {
  return submit(reviewText, form, ({ reference }, { number }) => page({ reference, number: Number(number) }, "text.reviewed"));
}

export async function submitValidation(_: FormState, form: FormData): Promise<FormState> {
  return submit(validateLesson, form, (at) => page(at, "lesson.validated"));
}

export async function submitReopening(_: FormState, form: FormData): Promise<FormState> {
  return submit(reopenLesson, form, (at) => page(at, "lesson.reopened"));
}
