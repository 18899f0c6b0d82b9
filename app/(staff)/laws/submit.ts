"use server";
import type { FormState } from "@/components/forms/form-state";
import { addLaw } from "@/domain/laws/commands/add-law";
import { changeLaw } from "@/domain/laws/commands/change-law";
import { writeLaw } from "@/domain/laws/commands/write-law";
import { submit } from "@/server/forms";

export async function submitLaw(_: FormState, form: FormData): Promise<FormState> {
  return submit(addLaw, form, ({ lawId }) => `/laws/${lawId}?done=law.added`);
}

export async function submitLawCorrection(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeLaw, form, ({ lawId }) => `/laws/${lawId}?done=law.changed`);
}

export async function submitLawArticles(_: FormState, form: FormData): Promise<FormState> {
  return submit(writeLaw, form, ({ lawId }) => `/laws/${lawId}?done=law.written`);
}
