"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeExpert } from "@/domain/experts/commands/change-expert";
import { submit } from "@/server/forms";

export async function submitChange(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeExpert, form, ({ expertId }) => `/experts/${expertId}?done=expert.changed`);
}
