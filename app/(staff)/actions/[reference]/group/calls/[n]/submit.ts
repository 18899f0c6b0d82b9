"use server";
import type { FormState } from "@/components/forms/form-state";
import { acceptMembers } from "@/domain/working-groups/commands/accept-members";
import { askNamesAnew } from "@/domain/working-groups/commands/ask-names-anew";
import { closeCall } from "@/domain/working-groups/commands/close-call";
import { submit } from "@/server/forms";

const page = ({ reference, number }: { reference: string; number: number }) => `/actions/${reference}/group/calls/${number}`;

export async function submitAccepted(_: FormState, form: FormData): Promise<FormState> {
  return submit(acceptMembers, form, (call) => `${page(call)}?done=member_call.accepted`);
}

export async function submitAnew(_: FormState, form: FormData): Promise<FormState> {
  return submit(askNamesAnew, form, (call) => `${page(call)}?done=member_call.asked_anew`);
}

export async function submitClosed(_: FormState, form: FormData): Promise<FormState> {
  return submit(closeCall, form, (call) => `${page(call)}?done=member_call.closed`);
}
