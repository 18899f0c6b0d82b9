"use server";
import type { FormState } from "@/components/forms/form-state";
import { declineExpert } from "@/domain/activities/commands/decline-expert";
import { submit } from "@/server/forms";

export async function submitDecline(_: FormState, form: FormData): Promise<FormState> {
  return submit(declineExpert, form, ({ reference, number }) => `/actions/${reference}/missions/${number}?done=deployment.declined`);
}
