"use server";
import type { FormState } from "@/components/forms/form-state";
import { askCheckIn } from "@/domain/follow-up/commands/ask-check-in";
import { countSilence } from "@/domain/follow-up/commands/count-silence";
import { recordCheckInAnswer } from "@/domain/follow-up/commands/record-check-in-answer";
import { submit } from "@/server/forms";

export async function submitAsk(_: FormState, form: FormData): Promise<FormState> {
  return submit(askCheckIn, form, ({ reference }) => `/actions/${reference}/followup?done=check_in.asked`);
}

export async function submitSilence(_: FormState, form: FormData): Promise<FormState> {
  return submit(countSilence, form, ({ reference }) => `/actions/${reference}/followup?done=check_in.silent`);
}

export async function submitRecord(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordCheckInAnswer, form, ({ reference }) => `/actions/${reference}/followup?done=check_in.answered`);
}
