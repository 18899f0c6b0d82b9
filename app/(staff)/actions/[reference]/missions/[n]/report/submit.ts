"use server";
import type { FormState } from "@/components/forms/form-state";
import { saveMissionReport } from "@/domain/activities/commands/save-mission-report";
import { submit } from "@/server/forms";

export async function submitDraft(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveMissionReport, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=mission_report.saved`);
}
