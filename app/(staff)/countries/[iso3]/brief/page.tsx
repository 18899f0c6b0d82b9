import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { BriefLanguages } from "@/components/briefs/brief-languages";
import { BriefLines } from "@/components/briefs/brief-lines";
import { BriefPaper } from "@/components/briefs/brief-paper";
import { IssuedBriefs } from "@/components/briefs/issued-briefs";
import { Command } from "@/components/forms/command";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { readBriefLanguage } from "@/domain/briefs/brief";
import { findBriefDraft } from "@/domain/briefs/queries/find-brief-draft";
import { findBriefs } from "@/domain/briefs/queries/find-briefs";
import { countryName, findCountry } from "@/domain/countries/list";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { pdfAddress } from "@/domain/print/printable";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { writeBrief } from "@/server/briefs/write-brief";
import { submitIssue } from "./submit";

type Props = { params: Promise<{ iso3: string }>; searchParams: Promise<{ language?: string | string[]; done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("briefs"))("staff.title", { country: countryName((await params).iso3, await getLocale()) }) };
}

export default async function CountryBriefPage({ params, searchParams }: Props) {
  const [actor, { iso3: country }, search, t, events, locale] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("briefs"), getTranslations("events"), getLocale()]);
  if (!findCountry(country)) notFound();
  const now = new Date();
  const language = readBriefLanguage(search.language, locale);
  const [{ facts, lines }, issued] = await Promise.all([findBriefDraft(actor, country, dayOf(now)), findBriefs(actor, country)]);
  const [done, mayWrite] = [doneEvent(search.done), may(actor, "brief.write")];
  return (
    <>
      <PageHead title={t("staff.title", { country: countryName(country, locale) })} kicker={<a href={`/countries/${country}`}>{countryName(country, locale)}</a>} lead={t("staff.lead")} done={done && events(done)} />
      <BriefLanguages path={`/countries/${country}/brief`} current={language} />
      <Section title={t("staff.linesTitle")} id="lines" aside={mayWrite && <LinkButton href={`/countries/${country}/brief/lines/new?language=${language}`} quiet>{t("staff.write")}</LinkButton>}><BriefLines lines={lines.filter((line) => line.language === language)} mayWrite={mayWrite} /></Section>
      <Section title={t("staff.preview")} aside={<a href={pdfAddress("brief-draft", { country, language })}>{t("staff.draftPdf")}</a>}>
        <p className="mb-4 max-w-reading text-ink-2">{t("staff.previewLead")}</p>
        <BriefPaper level="within" document={writeBrief({ facts, lines, language, at: now })} standing={t("notIssued")} />
      </Section>
      {may(actor, "brief.issue") && <Section title={t("staff.issue")}><p className="mb-3 max-w-reading text-ink-2">{t("staff.issueLead")}</p><Command submit={submitIssue} hidden={{ country, language }} submitLabel={`${t("staff.issue")} (${t(`languages.${language}`)})`}>{null}</Command></Section>}
      <Section title={t("staff.issued")} id="issued"><IssuedBriefs issued={issued} /></Section>
    </>
  );
}
