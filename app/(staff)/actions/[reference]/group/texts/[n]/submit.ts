"use server";
import type { FormState } from "@/components/forms/form-state";
import { agreeText } from "@/domain/drafting/commands/agree-text";
import { askPositions } from "@/domain/drafting/commands/ask-positions";
import { endRound } from "@/domain/drafting/commands/end-round";
import { remindPositions } from "@/domain/drafting/commands/remind-positions";
import { setAside } from "@/domain/drafting/commands/set-aside";
import { submit } from "@/server/forms";

type At = { reference: string; number: number };
const back = (done: string) => ({ reference, number }: At) => `/actions/${reference}/group/texts/${number}?done=drafting.${done}`;

export async function submitAsking(_: FormState, form: FormData): Promise<FormState> {
  return submit(askPositions, form, back("asked"));
}

export async function submitReminder(_: FormState, form: FormData): Promise<FormState> {
  return submit(remindPositions, form, back("reminded"));
}

export async function submitEnd(_: FormState, form: FormData): Promise<FormState> {
  return submit(endRound, form, back("round_ended"));
}

export async function submitAgreement(_: FormState, form: FormData): Promise<FormState> {
  return submit(agreeText, form, back("agreed"));
}

export async function submitSettingAside(_: FormState, form: FormData): Promise<FormState> {
  return submit(setAside, form, back("set_aside"));
}
