import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { VersionFields } from "@/components/outputs/output-fields";
import { OutputForm } from "@/components/outputs/output-form";
import { OUTPUT_WRITABLE } from "@/domain/outputs/lifecycle";
import { loadOutput, type OutputProps } from "../../load-output";
import { submitVersion } from "./submit";

export async function generateMetadata({ params }: OutputProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("outputs"))("addVersion")}` };
}

export default async function NewVersionPage({ params }: OutputProps) {
  const [{ head, output, mayWrite, at }, t] = await Promise.all([loadOutput(params), getTranslations("outputs")]);
  return (
    <OutputForm head={head} output={output} title={t("addVersion")} lead={t("addVersionLead")} mayWrite={mayWrite} isOpen={OUTPUT_WRITABLE.some((state) => state === output.state)}>
      <Command submit={submitVersion} hidden={at} submitLabel={t("addVersion")}><VersionFields fileHint={t("hints.fileNow")} /></Command>
    </OutputForm>
  );
}
