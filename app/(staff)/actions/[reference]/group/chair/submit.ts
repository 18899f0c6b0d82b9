"use server";
import type { FormState } from "@/components/forms/form-state";
import { passChair } from "@/domain/working-groups/commands/pass-chair";
import { submit } from "@/server/forms";

export async function submitChair(_: FormState, form: FormData): Promise<FormState> {
  return submit(passChair, form, ({ reference }) => `/actions/${reference}/group?done=group.chair_passed`);
}
