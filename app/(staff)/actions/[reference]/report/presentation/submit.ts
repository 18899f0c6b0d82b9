"use server";
import type { FormState } from "@/components/forms/form-state";
import { addPresentPerson } from "@/domain/reports/commands/add-present-person";
import { recordPresentation } from "@/domain/reports/commands/record-presentation";
import { removePresentPerson } from "@/domain/reports/commands/remove-present-person";
import { submit } from "@/server/forms";

export async function submitPresentation(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordPresentation, form, ({ reference }) => `/actions/${reference}/report?done=presentation.recorded`);
}

const persons = ({ reference }: { reference: string }) => `/actions/${reference}/report/presentation#persons`;

export async function submitPerson(_: FormState, form: FormData): Promise<FormState> {
  return submit(addPresentPerson, form, persons);
}

export async function submitRemoval(_: FormState, form: FormData): Promise<FormState> {
  return submit(removePresentPerson, form, persons);
}
