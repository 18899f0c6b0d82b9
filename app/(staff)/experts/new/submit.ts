"use server";
import type { FormState } from "@/components/forms/form-state";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { submit } from "@/server/forms";

export async function submitExpert(_: FormState, form: FormData): Promise<FormState> {
  return submit(registerExpert, form, ({ id }) => `/experts/${id}?done=expert.registered`);
}
