import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { OutputForm } from "@/components/outputs/output-form";
import { TextFields, textHidden } from "@/components/texts/text-fields";
import { OUTPUT_WRITABLE } from "@/domain/outputs/lifecycle";
import { loadOutput, type OutputProps } from "../../load-output";
import { submitSection } from "../submit";

export async function generateMetadata({ params }: OutputProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("outputs.sections"))("new")}` };
}

export default async function NewSectionPage({ params }: OutputProps) {
  const [{ head, output, mayWrite, at }, t] = await Promise.all([loadOutput(params), getTranslations("outputs.sections")]);
  return (
    <OutputForm head={head} output={output} title={t("new")} lead={t("newLead")} mayWrite={mayWrite} isOpen={OUTPUT_WRITABLE.some((state) => state === output.state)}>
      <Command submit={submitSection} hidden={{ ...at, ...textHidden([]) }} submitLabel={t("save")}><TextFields text={[]} withHeading /></Command>
    </OutputForm>
  );
}
