import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublishedList } from "@/components/case-studies/published-list";
import { PublishedShell } from "@/components/case-studies/published-shell";
import { findEditions } from "@/domain/case-studies/queries/find-edition";
import { isPublishedLanguage } from "@/domain/case-studies/sections";
import { publicWords } from "@/server/case-studies/public-words";

type Props = { params: Promise<{ language: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params;
  return isPublishedLanguage(language) ? { title: publicWords(language).title, description: publicWords(language).lead, alternates: { languages: { en: "/case-studies/en", fr: "/case-studies/fr" } } } : {};
}

/** Every case study that is public. */
export default async function CaseStudiesPage({ params }: Props) {
  const { language } = await params;
  if (!isPublishedLanguage(language)) notFound();
  const [words, entries] = [publicWords(language), await findEditions(language)];
  return <PublishedShell words={words} alternate={{ href: `/case-studies/${words.other}`, isList: true }}><PublishedList words={words} entries={entries} /></PublishedShell>;
}
