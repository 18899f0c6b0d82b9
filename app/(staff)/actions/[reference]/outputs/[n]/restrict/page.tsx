import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { OutputForm } from "@/components/outputs/output-form";
import { OUTPUT_MOVES } from "@/domain/outputs/lifecycle";
import { movesFrom } from "@/domain/shared/lifecycle";
import { loadOutput, type OutputProps } from "../load-output";
import { submitRestriction } from "./submit";

export async function generateMetadata({ params }: OutputProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("outputs"))("restrictTitle", { number: Number(n) || 0 })}` };
}

export default async function RestrictOutputPage({ params }: OutputProps) {
  const [{ head, output, mayWrite, at }, t] = await Promise.all([loadOutput(params), getTranslations("outputs")]);
  return (
    <OutputForm head={head} output={output} title={t("restrictTitle", { number: at.number })} lead={t("hints.restrict")} mayWrite={mayWrite} isOpen={movesFrom(OUTPUT_MOVES, output.state).includes("restrict")}>
      <Command submit={submitRestriction} hidden={{ ...at, version: output.version }} submitLabel={t("moves.restrict")}>
        <TextArea name="reason" label={t("labels.reason")} rows={4} limit={2000} />
      </Command>
    </OutputForm>
  );
}
