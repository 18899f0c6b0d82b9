"use server";
import type { FormState } from "@/components/forms/form-state";
import { correctReport } from "@/domain/reports/commands/correct-report";
import { submit } from "@/server/forms";

export async function submitCorrection(_: FormState, form: FormData): Promise<FormState> {
  return submit(correctReport, form, ({ reference }) => `/actions/${reference}/report?done=report.corrected#corrections`);
}
