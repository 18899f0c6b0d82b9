"use server";
import type { FormState } from "@/components/forms/form-state";
import { listRequests } from "@/domain/committee/commands/list-requests";
import { submit } from "@/server/forms";

export async function submitAgenda(_: FormState, form: FormData): Promise<FormState> {
  return submit(listRequests, form, ({ number }) => `/committee/${number}?done=committee.item_listed#agenda`);
}
