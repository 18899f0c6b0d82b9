import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextField } from "@/components/forms/text-field";
import { OutputForm } from "@/components/outputs/output-form";
import { OUTPUT_MOVES } from "@/domain/outputs/lifecycle";
import { movesFrom } from "@/domain/shared/lifecycle";
import { loadOutput, type OutputProps } from "../load-output";
import { submitPublished } from "./submit";

export async function generateMetadata({ params }: OutputProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("outputs"))("publishTitle", { number: Number(n) || 0 })}` };
}

export default async function PublishOutputPage({ params }: OutputProps) {
  const [{ head, output, mayWrite, at }, t] = await Promise.all([loadOutput(params), getTranslations("outputs")]);
  return (
    <OutputForm head={head} output={output} title={t("publishTitle", { number: at.number })} lead={t("publishLead")} mayWrite={mayWrite} isOpen={movesFrom(OUTPUT_MOVES, output.state).includes("publish")}>
      <Command submit={submitPublished} hidden={{ ...at, version: output.version }} submitLabel={t("moves.publish")}>
        <TextField name="sourceUrl" label={t("labels.sourceUrl")} hint={t("hints.sourceUrl")} defaultValue={output.sourceUrl ?? ""} type="url" dir="ltr" />
      </Command>
    </OutputForm>
  );
}
