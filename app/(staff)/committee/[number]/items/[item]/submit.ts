"use server";
import type { FormState } from "@/components/forms/form-state";
import { commentItem } from "@/domain/committee/commands/comment-item";
import { postponeItem } from "@/domain/committee/commands/postpone-item";
import { recordPosition } from "@/domain/committee/commands/record-position";
import { sendBackItem } from "@/domain/committee/commands/send-back-item";
import { submit } from "@/server/forms";

export async function submitPosition(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordPosition, form, ({ number }, { itemId }) => `/committee/${number}/items/${itemId}?done=committee.position_recorded`);
}

export async function submitComment(_: FormState, form: FormData): Promise<FormState> {
  return submit(commentItem, form, ({ number }, { itemId }) => `/committee/${number}/items/${itemId}?done=committee.changed`);
}

export async function submitPostpone(_: FormState, form: FormData): Promise<FormState> {
  return submit(postponeItem, form, ({ number }) => `/committee/${number}?done=committee.item_postponed`);
}

export async function submitSendBack(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendBackItem, form, ({ number }) => `/committee/${number}?done=committee.item_sent_back`);
}
