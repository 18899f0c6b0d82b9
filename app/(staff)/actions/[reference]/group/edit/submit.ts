"use server";
import type { FormState } from "@/components/forms/form-state";
import { saveGroup } from "@/domain/working-groups/commands/save-group";
import { submit } from "@/server/forms";

export async function submitAbout(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveGroup, form, ({ reference }) => `/actions/${reference}/group?done=group.saved`);
}
