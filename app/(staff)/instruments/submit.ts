"use server";
import type { FormState } from "@/components/forms/form-state";
import { addInstrument } from "@/domain/instruments/commands/add-instrument";
import { changeInstrument } from "@/domain/instruments/commands/change-instrument";
import { listArticles } from "@/domain/instruments/commands/list-articles";
import { recordRatification } from "@/domain/instruments/commands/record-ratification";
import { submit } from "@/server/forms";

export async function submitInstrument(_: FormState, form: FormData): Promise<FormState> {
  return submit(addInstrument, form, ({ code }) => `/instruments/${code}?done=instrument.added`);
}

export async function submitCorrection(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeInstrument, form, ({ code }) => `/instruments/${code}?done=instrument.changed`);
}

export async function submitArticles(_: FormState, form: FormData): Promise<FormState> {
  return submit(listArticles, form, ({ code }) => `/instruments/${code}?done=instrument.articles_listed`);
}

export async function submitRatification(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordRatification, form, ({ code }) => `/instruments/${code}?done=ratification.recorded#ratification`);
}
