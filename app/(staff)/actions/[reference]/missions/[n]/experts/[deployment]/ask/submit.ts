"use server";
import type { FormState } from "@/components/forms/form-state";
import { askExpert } from "@/domain/activities/commands/ask-expert";
import { submit } from "@/server/forms";

export async function submitAsk(_: FormState, form: FormData): Promise<FormState> {
  return submit(askExpert, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=deployment.asked`);
}
