"use server";
import type { FormState } from "@/components/forms/form-state";
import { readdressRecommendation } from "@/domain/recommendations/commands/readdress-recommendation";
import { submit } from "@/server/forms";

export async function submitAddressees(_: FormState, form: FormData): Promise<FormState> {
  return submit(readdressRecommendation, form, ({ reference, number }) => `/actions/${reference}/recommendations/${number}?done=recommendation.readdressed`);
}
