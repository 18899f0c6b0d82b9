"use server";
import { headers } from "next/headers";
import type { FormState } from "@/components/forms/form-state";
import { commentOnReport } from "@/domain/reports/commands/comment-on-report";
import { freezeReport } from "@/domain/reports/commands/freeze-report";
import { keepPapers } from "@/domain/reports/commands/keep-papers";
import { presentAction } from "@/domain/reports/commands/present-action";
import { resolveComment } from "@/domain/reports/commands/resolve-comment";
import { sendReportForReview } from "@/domain/reports/commands/send-report";
import { reviewText } from "@/domain/texts/commands/review-text";
import { requireActor } from "@/server/actor";
import { execute } from "@/server/command";
import { submit } from "@/server/forms";
import { printedReport } from "@/server/reports/printed";

const page = (reference: string, done: string) => `/actions/${reference}/report?done=${done}`;

export async function submitSend(_: FormState, form: FormData): Promise<FormState> {
  return submit(sendReportForReview, form, ({ reference }) => page(reference, "report.sent"));
}

export async function submitPresent(_: FormState, form: FormData): Promise<FormState> {
  return submit(presentAction, form, ({ reference }) => page(reference, "action.presented"));
}

/** Frozen first, then printed as it stands for good. */
export async function submitFreeze(_: FormState, form: FormData): Promise<FormState> {
  return submit(freezeReport, form, async ({ reference }) => `${page(reference, "report.frozen")}${await keepPrinted(reference)}`);
}

/** The same printing, where there was no Chromium on the day of freezing. */
export async function submitPapers(_: FormState, form: FormData): Promise<FormState> {
  const reference = form instanceof FormData ? String(form.get("reference") ?? "") : "";
  const files = await printedReport(reference, await headers());
  for (const [name, file] of Object.entries(files)) form.set(name, file);
  return submit(keepPapers, form, ({ reference: of }) => page(of, "report.papers_kept"));
}

export async function submitComment(_: FormState, form: FormData): Promise<FormState> {
  return submit(commentOnReport, form, ({ reference, section }) => `${page(reference, "report.commented")}#${section}`, "staff");
}

export async function submitAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(resolveComment, form, ({ reference, section }) => `${page(reference, "report.comment_resolved")}#${section}`);
}

export async function submitCheck(_: FormState, form: FormData): Promise<FormState> {
  return submit(reviewText, form, ({ reference }) => page(reference, "text.reviewed"));
}

async function keepPrinted(reference: string): Promise<string> {
  const kept = await execute(keepPapers, await requireActor(), { reference, ...(await printedReport(reference, await headers())) });
  return kept.ok ? "" : "&papers=none";
}
