"use server";
import type { FormState } from "@/components/forms/form-state";
import { addMember } from "@/domain/working-groups/commands/add-member";
import { submit } from "@/server/forms";

export async function submitMember(_: FormState, form: FormData): Promise<FormState> {
  return submit(addMember, form, ({ reference }) => `/actions/${reference}/group?done=member.added`);
}
