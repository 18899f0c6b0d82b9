import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { SectionForm } from "@/components/case-studies/section-form";
import { isCaseStudySection } from "@/domain/case-studies/sections";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { loadCaseStudy, type CaseStudyProps } from "../../load-case-study";
import { submitSection } from "./submit";

type Props = { params: Promise<{ reference: string; section: string }>; searchParams: CaseStudyProps["searchParams"] & Promise<{ language?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("caseStudies"))("title")}` };
}

/** One text of the case study in one language. */
export default async function CaseStudySectionPage(props: Props) {
  const [{ section }, { language: asked }, loaded, t, locale] = await Promise.all([props.params, props.searchParams, loadCaseStudy(props), getTranslations("caseStudies"), getLocale()]);
  if (!isCaseStudySection(section)) notFound();
  const { reference, head, file, mayWrite, isOpen } = loaded;
  const text = file.texts[section] ?? [];
  const language = DOCUMENT_LANGUAGES.find((one) => one === asked) ?? text[0]?.language ?? locale;
  return (
    <FormPage head={head} tab="good-practice" title={t("edit", { section: t(`sections.${section}`) })} lead={`${t(`sectionHints.${section}`)} ${t("editLead")}`} back={{ href: `/actions/${reference}/case-study#${section}`, label: t("back") }}>
      <SectionForm reference={reference} section={section} text={text} language={language} file={file} mayWrite={mayWrite} isOpen={isOpen} submit={submitSection} />
    </FormPage>
  );
}
