"use server";
import type { FormState } from "@/components/forms/form-state";
import { addComparison } from "@/domain/outputs/commands/add-comparison";
import { submit } from "@/server/forms";

export async function submitComparison(_: FormState, form: FormData): Promise<FormState> {
  return submit(addComparison, form, ({ reference }) => `/actions/${reference}/comparison?done=comparison.added`);
}
