"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { nameLead } from "@/domain/actions/commands/name-lead";

export async function submitLead(_: FormState, form: FormData): Promise<FormState> {
  return submit(nameLead, form, ({ reference }) => `/actions/${reference}?done=action.lead_named`);
}
