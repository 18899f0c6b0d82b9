"use server";
import type { FormState } from "@/components/forms/form-state";
import { orderItem } from "@/domain/committee/commands/order-item";
import { submit } from "@/server/forms";

export async function submitEarlier(_: FormState, form: FormData): Promise<FormState> {
  return submit(orderItem, form, ({ number }) => `/committee/${number}?done=committee.changed#agenda`);
}
