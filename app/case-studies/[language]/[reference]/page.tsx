import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseStudyPaper } from "@/components/case-studies/case-study-paper";
import { EditionFoot } from "@/components/case-studies/edition-foot";
import { PublishedShell } from "@/components/case-studies/published-shell";
import { Gone, NotInLanguage, NothingHere } from "@/components/case-studies/public-refusals";
import { publicPath, publishedFile } from "@/domain/case-studies/case-study";
import { findEdition } from "@/domain/case-studies/queries/find-edition";
import { isPublishedLanguage } from "@/domain/case-studies/sections";
import { publicWords } from "@/server/case-studies/public-words";

type Props = { params: Promise<{ language: string; reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, reference } = await params;
  const found = isPublishedLanguage(language) ? await findEdition(reference, language) : undefined;
  if (!found?.document) return { robots: { index: false } };
  return { title: found.document.title, description: found.document.hook.map(({ text }) => text).join(""), alternates: { canonical: publicPath(language, reference), languages: Object.fromEntries(found.languages.map((one) => [one, publicPath(one, reference)])) } };
}

/** A published case study, for anybody: as it was frozen, or the word that stands in its place. */
export default async function PublishedCaseStudyPage({ params }: Props) {
  const { language, reference } = await params;
  if (!isPublishedLanguage(language)) notFound();
  const [words, found] = [publicWords(language), await findEdition(reference, language)];
  if (!found) return <PublishedShell words={words}><NothingHere words={words} /></PublishedShell>;
  const { edition, document, languages } = found;
  if (edition.withdrawn) return <PublishedShell words={words}><Gone words={words} withdrawn={edition.withdrawn} /></PublishedShell>;
  if (!document) return <PublishedShell words={words}><NotInLanguage words={words} reference={reference} languages={languages} /></PublishedShell>;
  return (
    <PublishedShell words={words} alternate={languages.includes(words.other) ? { href: publicPath(words.other, reference) } : undefined} pdf={publishedFile("pdf", language, reference)} document={document}>
      <CaseStudyPaper document={document} />
      <EditionFoot words={words} edition={edition} language={language} />
    </PublishedShell>
  );
}
