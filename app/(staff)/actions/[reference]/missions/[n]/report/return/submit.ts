"use server";
import type { FormState } from "@/components/forms/form-state";
import { returnMissionReport } from "@/domain/activities/commands/return-mission-report";
import { submit } from "@/server/forms";

export async function submitReturn(_: FormState, form: FormData): Promise<FormState> {
  return submit(returnMissionReport, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=mission_report.returned`);
}
