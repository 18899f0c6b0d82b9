"use server";
import type { FormState } from "@/components/forms/form-state";
import { freezeReport } from "@/domain/reports/commands/freeze-report";
import { presentAction } from "@/domain/reports/commands/present-action";
import { sendReportForReview } from "@/domain/reports/commands/send-report";
import { submit } from "@/server/forms";

export async function submitSend(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendReportForReview, form, ({ reference }) => `/actions/${reference}/report?done=report.sent`);
}

export async function submitPresent(_: FormState, form: FormData): Promise<FormState> {
  return submit(presentAction, form, ({ reference }) => `/actions/${reference}/report?done=action.presented`);
}

export async function submitFreeze(_: FormState, form: FormData): Promise<FormState> {
  return submit(freezeReport, form, ({ reference }) => `/actions/${reference}/report?done=report.frozen`);
}
