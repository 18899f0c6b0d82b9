"use server";
import type { FormState } from "@/components/forms/form-state";
import { assessCharacteristic } from "@/domain/characteristics/commands/assess-characteristic";
import { submit } from "@/server/forms";

export async function submitAssessment(_: FormState, form: FormData): Promise<FormState> {
  return submit(assessCharacteristic, form, ({ reference }) => `/actions/${reference}/good-practice?done=characteristic.assessed`);
}
