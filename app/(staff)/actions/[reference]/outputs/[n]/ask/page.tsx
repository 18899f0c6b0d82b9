import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { AskFields } from "@/components/outputs/ask-fields";
import { OutputForm } from "@/components/outputs/output-form";
import { OUTPUT_COMMENTED } from "@/domain/outputs/lifecycle";
import { loadOutput, type OutputProps } from "../load-output";
import { submitAsked } from "./submit";

export async function generateMetadata({ params }: OutputProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("reviews.comments"))("askTitle")}` };
}

export default async function AskCommentsPage({ params }: OutputProps) {
  const [{ head, output, mayWrite, at }, t] = await Promise.all([loadOutput(params), getTranslations("reviews.comments")]);
  return (
    <OutputForm head={head} output={output} title={t("askTitle")} lead={t("askLead")} mayWrite={mayWrite} isOpen={OUTPUT_COMMENTED.some((state) => state === output.state)}>
      <Command submit={submitAsked} hidden={at} submitLabel={t("askSend")}><AskFields /></Command>
    </OutputForm>
  );
}
