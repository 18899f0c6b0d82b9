"use server";
import type { FormState } from "@/components/forms/form-state";
import { resetFactors } from "@/domain/factors/commands/reset-factors";
import { submit } from "@/server/forms";

export async function submitReset(_: FormState, form: FormData): Promise<FormState> {
  return submit(resetFactors, form, () => "/second-factor/people?done=factor.reset", "staff");
}
