"use server";
import type { FormState } from "@/components/forms/form-state";
import { changeLine } from "@/domain/briefs/commands/change-line";
import { issueBrief } from "@/domain/briefs/commands/issue-brief";
import { withdrawLine } from "@/domain/briefs/commands/withdraw-line";
import { writeLine } from "@/domain/briefs/commands/write-line";
import { submit } from "@/server/forms";

const page = ({ country, language }: { country: string; language: string }, done: string) => `/countries/${country}/brief?language=${language}&done=${done}`;

export async function submitLine(_: FormState, form: FormData): Promise<FormState> {
  return submit(writeLine, form, (at) => `${page(at, "brief_line.written")}#lines`);
}

export async function submitChange(_: FormState, form: FormData): Promise<FormState> {
  return submit(changeLine, form, (at) => `${page(at, "brief_line.changed")}#lines`);
}

export async function submitWithdrawal(_: FormState, form: FormData): Promise<FormState> {
  return submit(withdrawLine, form, (at) => `${page(at, "brief_line.withdrawn")}#lines`);
}

export async function submitIssue(_: FormState, form: FormData): Promise<FormState> {
  return submit(issueBrief, form, (at) => `${page(at, "brief.issued")}#issued`);
}
