"use server";
import type { FormState } from "@/components/forms/form-state";
import { orderSection } from "@/domain/outputs/commands/order-section";
import { removeSection } from "@/domain/outputs/commands/remove-section";
import { saveSection } from "@/domain/outputs/commands/save-section";
import { reviewText } from "@/domain/texts/commands/review-text";
import { submit } from "@/server/forms";

const text = ({ reference, number }: { reference: string; number: number }, done: string) => `/actions/${reference}/outputs/${number}/text?done=${done}`;

export async function submitSection(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveSection, form, (at) => `${text(at, "output.text_saved")}#section-${at.sectionId}`);
}

export async function submitOrder(_: FormState, form: FormData): Promise<FormState> {
  return submit(orderSection, form, (at) => text(at, "output.sections_ordered"));
}

export async function submitRemoval(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeSection, form, (at) => text(at, "output.section_removed"));
}

export async function submitCheck(_: FormState, form: FormData): Promise<FormState> {
  return submit(reviewText, form, ({ reference, subjectId }, { number }) => `${text({ reference, number: Number(number) }, "text.reviewed")}#section-${subjectId}`);
}
