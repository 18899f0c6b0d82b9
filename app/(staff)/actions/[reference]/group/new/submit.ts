"use server";
import type { FormState } from "@/components/forms/form-state";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { submit } from "@/server/forms";

export async function submitGroup(_: FormState, form: FormData): Promise<FormState> {
  return submit(formGroup, form, ({ reference }) => `/actions/${reference}/group?done=group.formed`);
}
