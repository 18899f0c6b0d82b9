"use server";
import type { FormState } from "@/components/forms/form-state";
import { judgeCharacteristic } from "@/domain/characteristics/commands/judge-characteristic";
import { submit } from "@/server/forms";

export async function submitJudgement(_: FormState, form: FormData): Promise<FormState> {
  return submit(judgeCharacteristic, form, ({ reference }) => `/partner/actions/${reference}/good-practice?done=characteristic.assessed`);
}
