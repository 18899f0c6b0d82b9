"use server";
import type { FormState } from "@/components/forms/form-state";
import { viewSection } from "@/domain/outputs/commands/view-section";
import { submit } from "@/server/forms";

export async function submitView(_: FormState, form: FormData): Promise<FormState> {
  return submit(viewSection, form, ({ reference, number, next }) => `/partner/actions/${reference}/outputs/${number}${next ? `/sections/${next}` : ""}?done=output.section_viewed`);
}
