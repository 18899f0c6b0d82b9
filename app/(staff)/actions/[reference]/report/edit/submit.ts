"use server";
import type { FormState } from "@/components/forms/form-state";
import { saveReport } from "@/domain/reports/commands/save-report";
import { submit } from "@/server/forms";

export async function submitReport(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveReport, form, ({ reference }) => `/actions/${reference}/report?done=report.saved`);
}
