"use server";
import type { FormState } from "@/components/forms/form-state";
import { copyRequest } from "@/domain/requests/commands/copy-request";
import { declineJointly } from "@/domain/requests/commands/decline-jointly";
import { signJointly } from "@/domain/requests/commands/sign-jointly";
import { submit } from "@/server/forms";

export async function submitCopy(_: FormState, form: FormData): Promise<FormState> {
  return submit(copyRequest, form, ({ reference }) => `/partner/requests/${reference}?done=request.copied`);
}

export async function submitSignature(_: FormState, form: FormData): Promise<FormState> {
  return submit(signJointly, form, ({ reference }) => `/partner/requests/${reference}?done=joint.signed`);
}

export async function submitRefusal(_: FormState, form: FormData): Promise<FormState> {
  return submit(declineJointly, form, ({ reference }) => `/partner/requests/${reference}?done=joint.declined`);
}
