"use server";
import type { FormState } from "@/components/forms/form-state";
import { newCodes, removeFactor, sendAppCode, sendNewPasskey, sendPasskeyProof, sendRecoveryCode, startApp, startNewPasskey, startPasskeyProof } from "@/server/factors/forms";

export async function submitBeginApp(): Promise<FormState> {
  return startApp();
}

export async function submitAppCode(_: FormState, form: FormData): Promise<FormState> {
  return sendAppCode(form);
}

export async function submitRecoveryCode(_: FormState, form: FormData): Promise<FormState> {
  return sendRecoveryCode(form);
}

export async function submitPasskeyProof(_: FormState, form: FormData): Promise<FormState> {
  return sendPasskeyProof(form);
}

export async function submitNewPasskey(_: FormState, form: FormData): Promise<FormState> {
  return sendNewPasskey(form);
}

export async function submitRemoval(_: FormState, form: FormData): Promise<FormState> {
  return removeFactor(form);
}

export async function submitNewCodes(): Promise<string[]> {
  return newCodes();
}

export async function askForProof(): ReturnType<typeof startPasskeyProof> {
  return startPasskeyProof();
}

export async function askForNewPasskey(): ReturnType<typeof startNewPasskey> {
  return startNewPasskey();
}
