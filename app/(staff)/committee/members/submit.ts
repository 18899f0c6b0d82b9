"use server";
import type { FormState } from "@/components/forms/form-state";
import { saveMember } from "@/domain/committee/commands/save-member";
import { submit } from "@/server/forms";

export async function submitMember(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveMember, form, () => "/committee/members?done=committee_member.saved");
}
