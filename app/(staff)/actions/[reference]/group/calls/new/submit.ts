"use server";
import type { FormState } from "@/components/forms/form-state";
import { callMembers } from "@/domain/working-groups/commands/call-members";
import { submit } from "@/server/forms";

export async function submitCall(_: FormState, form: FormData): Promise<FormState> {
  return submit(callMembers, form, ({ reference, number }) => `/actions/${reference}/group/calls/${number}?done=member_call.asked`);
}
