import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { OutputForm } from "@/components/outputs/output-form";
import { OUTPUT_MOVES } from "@/domain/outputs/lifecycle";
import { movesFrom } from "@/domain/shared/lifecycle";
import { loadOutput, type OutputProps } from "../load-output";
import { submitPresented } from "./submit";

export async function generateMetadata({ params }: OutputProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("outputs"))("presentTitle", { number: Number(n) || 0 })}` };
}

export default async function PresentOutputPage({ params }: OutputProps) {
  const [{ head, output, mayWrite, at }, t] = await Promise.all([loadOutput(params), getTranslations("outputs")]);
  return (
    <OutputForm head={head} output={output} title={t("presentTitle", { number: at.number })} lead={t("presentLead")} mayWrite={mayWrite} isOpen={movesFrom(OUTPUT_MOVES, output.state).includes("present")}>
      <Command submit={submitPresented} hidden={{ ...at, version: output.version }} submitLabel={t("moves.present")}>
        <DateField name="presentedOn" label={t("labels.presentedOn")} />
      </Command>
    </OutputForm>
  );
}
