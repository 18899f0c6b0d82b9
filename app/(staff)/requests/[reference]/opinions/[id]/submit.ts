"use server";
import type { FormState } from "@/components/forms/form-state";
import { lapseOpinion } from "@/domain/requests/commands/lapse-opinion";
import { objectLate } from "@/domain/requests/commands/object-late";
import { recordOpinion } from "@/domain/requests/commands/record-opinion";
import { restartOpinion } from "@/domain/requests/commands/restart-opinion";
import { submit } from "@/server/forms";

export async function submitOpinion(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordOpinion, form, ({ reference }) => `/requests/${reference}?done=opinion.recorded`);
}

export async function submitRestart(_: FormState, form: FormData): Promise<FormState> {
  return submit(restartOpinion, form, ({ reference }) => `/requests/${reference}?done=opinion.asked`);
}

export async function submitLapse(_: FormState, form: FormData): Promise<FormState> {
  return submit(lapseOpinion, form, ({ reference }) => `/requests/${reference}?done=opinion.lapsed`);
}

export async function submitLate(_: FormState, form: FormData): Promise<FormState> {
  return submit(objectLate, form, ({ reference }) => `/requests/${reference}?done=opinion.objected_late`);
}
