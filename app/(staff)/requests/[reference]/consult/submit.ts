"use server";
import type { FormState } from "@/components/forms/form-state";
import { consultServices } from "@/domain/requests/commands/consult-services";
import { submit } from "@/server/forms";

export async function submitConsultation(_: FormState, form: FormData): Promise<FormState> {
  return submit(consultServices, form, ({ reference }) => `/requests/${reference}?done=opinion.asked`);
}
