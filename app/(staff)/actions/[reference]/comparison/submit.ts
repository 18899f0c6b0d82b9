"use server";
import type { FormState } from "@/components/forms/form-state";
import { addRow } from "@/domain/comparisons/commands/add-row";
import { agreeRows } from "@/domain/comparisons/commands/agree-rows";
import { approveSheet } from "@/domain/comparisons/commands/approve-sheet";
import { commentRow } from "@/domain/comparisons/commands/comment-row";
import { reopenSheet, shareSheet, takeBackSheet } from "@/domain/comparisons/commands/move-sheet";
import { openSheet } from "@/domain/comparisons/commands/open-sheet";
import { recommendGap } from "@/domain/comparisons/commands/recommend-gap";
import { removeRow } from "@/domain/comparisons/commands/remove-row";
import { saveRow } from "@/domain/comparisons/commands/save-row";
import { submit } from "@/server/forms";

const rows = (reference: string, number: number, done: string) => `/actions/${reference}/comparison?sheet=${number}&done=${done}`;
const sheet = (reference: string, number: number, done: string) => `/actions/${reference}/comparison/sheets/${number}?done=${done}`;

export async function submitSheet(_: FormState, form: FormData): Promise<FormState> {
  return submit(openSheet, form, ({ reference, number }) => rows(reference, number, "comparison.opened"));
}

export async function submitRow(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveRow, form, ({ reference, rowId }) => `/actions/${reference}/comparison/rows/${rowId}?done=comparison.saved`);
}

export async function submitNewRow(_: FormState, form: FormData): Promise<FormState> {
  return submit(addRow, form, ({ reference, rowId }) => `/actions/${reference}/comparison/rows/${rowId}?done=comparison.row_added`);
}

export async function submitRemoval(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeRow, form, ({ reference, number }) => rows(reference, number, "comparison.row_removed"));
}

export async function submitRemark(_: FormState, form: FormData): Promise<FormState> {
  return submit(commentRow, form, ({ reference, rowId }) => `/actions/${reference}/comparison/rows/${rowId}?done=comparison.commented#remarks`, "staff");
}

export async function submitAgreement(_: FormState, form: FormData): Promise<FormState> {
  return submit(agreeRows, form, ({ reference, number }) => rows(reference, number, "comparison.agreed"));
}

export async function submitRecommendation(_: FormState, form: FormData): Promise<FormState> {
  return submit(recommendGap, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.proposed`);
}

export async function submitShare(_: FormState, form: FormData): Promise<FormState> {
  return submit(shareSheet, form, ({ reference, number }) => sheet(reference, number, "comparison.shared"));
}

export async function submitTakeBack(_: FormState, form: FormData): Promise<FormState> {
  return submit(takeBackSheet, form, ({ reference, number }) => sheet(reference, number, "comparison.taken_back"));
}

export async function submitApproval(_: FormState, form: FormData): Promise<FormState> {
  return submit(approveSheet, form, ({ reference, number }) => sheet(reference, number, "comparison.approved"));
}

export async function submitReopening(_: FormState, form: FormData): Promise<FormState> {
  return submit(reopenSheet, form, ({ reference, number }) => sheet(reference, number, "comparison.reopened"));
}
