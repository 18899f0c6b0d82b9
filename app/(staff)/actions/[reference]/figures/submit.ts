"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordFigure } from "@/domain/figures/commands/record-figure";
import { submit } from "@/server/forms";

export async function submitFigure(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordFigure, form, ({ reference }) => `/actions/${reference}/figures?done=figure.recorded`);
}
