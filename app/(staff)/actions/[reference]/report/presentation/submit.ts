"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordPresentation } from "@/domain/reports/commands/record-presentation";
import { submit } from "@/server/forms";

export async function submitPresentation(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordPresentation, form, ({ reference }) => `/actions/${reference}/report?done=presentation.recorded`);
}
