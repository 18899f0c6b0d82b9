"use server";
import type { FormState } from "@/components/forms/form-state";
import { agreeRows } from "@/domain/comparisons/commands/agree-rows";
import { approveSheet } from "@/domain/comparisons/commands/approve-sheet";
import { commentRow } from "@/domain/comparisons/commands/comment-row";
import { submit } from "@/server/forms";

export async function submitPartnerRemark(_: FormState, form: FormData): Promise<FormState> {
  return submit(commentRow, form, ({ reference, number, rowId }) => `/partner/actions/${reference}/comparison/${number}/${rowId}?done=comparison.commented`);
}

export async function submitPartnerAgreement(_: FormState, form: FormData): Promise<FormState> {
  return submit(agreeRows, form, ({ reference, number }) => `/partner/actions/${reference}/comparison/${number}?done=comparison.agreed`);
}

export async function submitPartnerApproval(_: FormState, form: FormData): Promise<FormState> {
  return submit(approveSheet, form, ({ reference, number }) => `/partner/actions/${reference}/comparison/${number}?done=comparison.approved`);
}
