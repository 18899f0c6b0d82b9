"use server";
import type { FormState } from "@/components/forms/form-state";
import { memberLeft } from "@/domain/working-groups/commands/member-left";
import { submit } from "@/server/forms";

export async function submitLeaving(_: FormState, form: FormData): Promise<FormState> {
  return submit(memberLeft, form, ({ reference }) => `/actions/${reference}/group?done=member.left`);
}
