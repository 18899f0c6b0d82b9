"use server";
import type { FormState } from "@/components/forms/form-state";
import { askReceiver } from "@/domain/handovers/commands/ask-receiver";
import { acceptHandover, declineHandover, discussHandover, dropHandover, startHandover } from "@/domain/handovers/commands/move-handover";
import { proposeHandover } from "@/domain/handovers/commands/propose-handover";
import { submit } from "@/server/forms";

type At = { reference: string; handoverId: string };
const next = (done: string) => ({ reference, handoverId }: At) => `/actions/${reference}/handover/${handoverId}?done=handover.${done}`;

export async function submitPropose(_: FormState, form: FormData): Promise<FormState> {
  return submit(proposeHandover, form, next("proposed"));
}

export async function submitDiscuss(_: FormState, form: FormData): Promise<FormState> {
  return submit(discussHandover, form, next("discussed"));
}

export async function submitAccept(_: FormState, form: FormData): Promise<FormState> {
  return submit(acceptHandover, form, next("accepted"));
}

export async function submitStart(_: FormState, form: FormData): Promise<FormState> {
  return submit(startHandover, form, next("started"));
}

export async function submitDecline(_: FormState, form: FormData): Promise<FormState> {
  return submit(declineHandover, form, next("declined"));
}

export async function submitDrop(_: FormState, form: FormData): Promise<FormState> {
  return submit(dropHandover, form, next("dropped"));
}

export async function submitAsk(_: FormState, form: FormData): Promise<FormState> {
  return submit(askReceiver, form, next("receiver_asked"));
}
