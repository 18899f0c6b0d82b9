"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeResult } from "@/domain/indicators/commands/change-result";
import { removeResult } from "@/domain/indicators/commands/remove-result";
import { submit } from "@/server/forms";

export async function submitChangedResult(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeResult, form, ({ reference }) => `/actions/${reference}/indicators?done=result.changed`);
}

export async function submitRemovedResult(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeResult, form, ({ reference }) => `/actions/${reference}/indicators?done=result.removed`);
}
