import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { BriefPaper } from "@/components/briefs/brief-paper";
import { BriefSheet } from "@/components/briefs/brief-sheet";
import { readBriefLanguage } from "@/domain/briefs/brief";
import { findBriefDraft } from "@/domain/briefs/queries/find-brief-draft";
import { countryName, findCountry } from "@/domain/countries/list";
import { pdfAddress } from "@/domain/print/printable";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { writeBrief } from "@/server/briefs/write-brief";

type Props = { params: Promise<{ iso3: string }>; searchParams: Promise<{ language?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("briefs"))("title", { country: countryName((await params).iso3, await getLocale()) }) };
}

export default async function BriefDraftPaperPage({ params, searchParams }: Props) {
  const [actor, { iso3: country }, search, t, locale] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("briefs"), getLocale()]);
  if (!findCountry(country)) notFound();
  const [language, now] = [readBriefLanguage(search.language, locale), new Date()];
  const { facts, lines } = await findBriefDraft(actor, country, dayOf(now));
  return <BriefSheet back={`/countries/${country}/brief?language=${language}`} pdf={pdfAddress("brief-draft", { country, language })}><BriefPaper document={writeBrief({ facts, lines, language, at: now })} standing={t("notIssued")} /></BriefSheet>;
}
