"use server";
import type { FormState } from "@/components/forms/form-state";
import { adviseByLink, decideByLink, setTaskByLink } from "@/domain/activities/commands/agree-by-link";
import { writeReportByLink } from "@/domain/activities/commands/write-report-by-link";
import { submitByLink } from "@/server/forms";

export async function submitReportText(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(writeReportByLink, form, (_output, { token }) => `/answer/${String(token)}`);
}

export async function submitDecision(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(decideByLink, form, (_output, { token }) => `/answer/${String(token)}`);
}

export async function submitTask(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(setTaskByLink, form, (_output, { token }) => `/answer/${String(token)}`);
}

export async function submitAdvice(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(adviseByLink, form, (_output, { token }) => `/answer/${String(token)}`);
}
