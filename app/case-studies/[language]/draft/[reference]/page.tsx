import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseStudyPaper } from "@/components/case-studies/case-study-paper";
import { PublishedShell } from "@/components/case-studies/published-shell";
import { draftPath } from "@/domain/case-studies/case-study";
import { findCaseStudy, findSentCaseStudy } from "@/domain/case-studies/queries/find-case-study";
import { isPublishedLanguage } from "@/domain/case-studies/sections";
import { pdfAddress } from "@/domain/print/printable";
import { requireActor } from "@/server/actor";
import { caseStudyDocument } from "@/server/case-studies/document";
import { publicWords } from "@/server/case-studies/public-words";

type Props = { params: Promise<{ language: string; reference: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: "Suivi", robots: { index: false } };
}

/** How it would be read and printed: to the facility as it stands, to its authority as it was sent. */
export default async function CaseStudyDraftPage({ params }: Props) {
  const [{ language, reference }, actor] = await Promise.all([params, requireActor()]);
  const file = (await findCaseStudy(actor, reference)) ?? (await findSentCaseStudy(actor, reference));
  if (!isPublishedLanguage(language) || !file?.study) notFound();
  const [words, document] = [publicWords(language), caseStudyDocument(file.content, language)];
  return <PublishedShell words={words} alternate={{ href: draftPath(words.other, reference) }} pdf={pdfAddress("case-study", { reference, language })} document={document} isDraft><CaseStudyPaper document={document} /></PublishedShell>;
}
