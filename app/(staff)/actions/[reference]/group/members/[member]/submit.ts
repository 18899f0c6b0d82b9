"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeMember } from "@/domain/working-groups/commands/change-member";
import { joinedBody } from "@/domain/working-groups/commands/joined-body";
import { memberLeft } from "@/domain/working-groups/commands/member-left";
import { submit } from "@/server/forms";

export async function submitChange(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeMember, form, ({ reference }) => `/actions/${reference}/group?done=member.changed`);
}

export async function submitLeaving(_: FormState, form: FormData): Promise<FormState> {
  return submit(memberLeft, form, ({ reference }) => `/actions/${reference}/group?done=member.left`);
}

export async function submitBody(_: FormState, form: FormData): Promise<FormState> {
  return submit(joinedBody, form, ({ reference }) => `/actions/${reference}/group?done=member.joined_body`);
}
