"use server";
import type { FormState } from "@/components/forms/form-state";
import { askMissionReport } from "@/domain/activities/commands/ask-mission-report";
import { submit } from "@/server/forms";

export async function submitAsking(_: FormState, form: FormData): Promise<FormState> {
  return submit(askMissionReport, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=mission_report.asked`);
}
