"use server";
import type { FormState } from "@/components/forms/form-state";
import { commentOutput } from "@/domain/outputs/commands/comment-output";
import { sendOutputForReview } from "@/domain/outputs/commands/send-output";
import { settleComment } from "@/domain/outputs/commands/settle-comment";
import { submit } from "@/server/forms";

type At = { reference: string; number: number; sectionId?: string | null };

const output = ({ reference, number }: At, done: string) => `/actions/${reference}/outputs/${number}?done=${done}`;
/** A remark on a section leads back to the text, one on the whole to the output. */
const remark = (at: At, done: string) => (at.sectionId ? `/actions/${at.reference}/outputs/${at.number}/text?done=${done}#section-${at.sectionId}` : output(at, done));

export async function submitSend(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendOutputForReview, form, (at) => output(at, "output.sent"));
}

export async function submitComment(_: FormState, form: FormData): Promise<FormState> {
  return submit(commentOutput, form, (at) => remark(at, "output.commented"));
}

export async function submitSettled(_: FormState, form: FormData): Promise<FormState> {
  return submit(settleComment, form, (at) => remark(at, "output.comment_settled"));
}
