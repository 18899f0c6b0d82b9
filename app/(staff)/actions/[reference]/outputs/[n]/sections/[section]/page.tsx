import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { OutputForm } from "@/components/outputs/output-form";
import { OriginalBeside } from "@/components/texts/original-beside";
import { TextFields, textHidden } from "@/components/texts/text-fields";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { OUTPUT_WRITABLE } from "@/domain/outputs/lifecycle";
import { findOutputText } from "@/domain/outputs/queries/find-output-text";
import { loadOutput } from "../../load-output";
import { submitSection } from "../submit";

type Props = { params: Promise<{ reference: string; n: string; section: string }>; searchParams: Promise<{ language?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("outputs.sections"))("title")}` };
}

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ section: sectionId }, { actor, head, output, mayWrite, at }, search, t] = await Promise.all([params, loadOutput(params), searchParams, getTranslations("outputs.sections")]);
  const { sections } = await findOutputText(actor, at.reference, at.number);
  const index = sections.findIndex(({ id }) => id === sectionId);
  const text = sections[index]?.text ?? notFound();
  const language = DOCUMENT_LANGUAGES.find((one) => one === search.language) ?? text[0]?.language;
  return (
    <OutputForm head={head} output={output} title={t("editTitle", { number: index + 1 })} mayWrite={mayWrite} isOpen={OUTPUT_WRITABLE.some((state) => state === output.state)}>
      <OriginalBeside text={text} language={language}>
        <Command key={language} submit={submitSection} hidden={{ ...at, sectionId, ...textHidden(text, language) }} submitLabel={t("save")} cancel={{ href: `/actions/${at.reference}/outputs/${at.number}/text`, label: t("back") }}><TextFields text={text} language={language} withHeading /></Command>
      </OriginalBeside>
    </OutputForm>
  );
}
