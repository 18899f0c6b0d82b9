"use server";
import type { FormState } from "@/components/forms/form-state";
import { holdCountry } from "@/domain/countries/commands/hold-country";
import { resumeCountry } from "@/domain/countries/commands/resume-country";
import { submit } from "@/server/forms";

export async function submitHold(_: FormState, form: FormData): Promise<FormState> {
  return submit(holdCountry, form, ({ country }) => `/countries/${country}/hold?done=country.held`);
}

export async function submitResume(_: FormState, form: FormData): Promise<FormState> {
  return submit(resumeCountry, form, ({ country }) => `/countries/${country}/hold?done=country.resumed`);
}
