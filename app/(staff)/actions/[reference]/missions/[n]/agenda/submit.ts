"use server";
import type { FormState } from "@/components/forms/form-state";
import { addAgendaItem } from "@/domain/activities/commands/add-agenda-item";
import { removeAgendaItem } from "@/domain/activities/commands/remove-agenda-item";
import { submit } from "@/server/forms";

const page = ({ reference, number }: { reference: string; number: number }) => `/actions/${reference}/missions/${number}/agenda?done=agenda.changed`;

export async function submitItem(_: FormState, form: FormData): Promise<FormState> {
  return submit(addAgendaItem, form, page);
}

export async function submitRemoval(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeAgendaItem, form, page);
}
