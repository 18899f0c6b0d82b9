"use server";
import type { FormState } from "@/components/forms/form-state";
import { proposeMember } from "@/domain/working-groups/commands/propose-member";
import { removeProposal } from "@/domain/working-groups/commands/remove-proposal";
import { sendNames } from "@/domain/working-groups/commands/send-names";
import { submit } from "@/server/forms";

export async function submitName(_: FormState, form: FormData): Promise<FormState> {
  return submit(proposeMember, form, ({ reference }) => `/partner/actions/${reference}/members?done=member.proposed`);
}

export async function submitRemoval(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeProposal, form, ({ reference }) => `/partner/actions/${reference}/members?done=member.proposal_removed`);
}

export async function submitNames(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendNames, form, ({ reference }) => `/partner/actions/${reference}/members?done=member_call.answered`);
}
