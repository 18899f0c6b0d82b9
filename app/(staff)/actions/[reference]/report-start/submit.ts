"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { startReporting } from "@/domain/actions/commands/start-reporting";

export async function submitReportStart(_: FormState, form: FormData): Promise<FormState> {
  return submit(startReporting, form, ({ reference }) => `/actions/${reference}?done=action.reporting_started`);
}
