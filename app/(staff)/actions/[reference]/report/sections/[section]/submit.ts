"use server";
import type { FormState } from "@/components/forms/form-state";
import { saveReportSection } from "@/domain/reports/commands/save-report-section";
import { submit } from "@/server/forms";

export async function submitSection(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveReportSection, form, ({ reference, section }) => `/actions/${reference}/report?done=report.saved#${section}`);
}
