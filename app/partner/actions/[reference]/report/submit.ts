"use server";
import type { FormState } from "@/components/forms/form-state";
import { clearReport } from "@/domain/reports/commands/clear-report";
import { commentOnReport } from "@/domain/reports/commands/comment-on-report";
import { returnReport } from "@/domain/reports/commands/return-report";
import { submit } from "@/server/forms";

export async function submitClearance(_: FormState, form: FormData): Promise<FormState> {
  return submit(clearReport, form, ({ reference }) => `/partner/actions/${reference}/report?done=report.cleared`);
}

export async function submitChanges(_: FormState, form: FormData): Promise<FormState> {
  return submit(returnReport, form, ({ reference }) => `/partner/actions/${reference}/report?done=report.returned`);
}

export async function submitComment(_: FormState, form: FormData): Promise<FormState> {
  return submit(commentOnReport, form, ({ reference, section }) => `/partner/actions/${reference}/report?done=report.commented#${section}`);
}
