import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { LineFields } from "@/components/briefs/line-fields";
import { Command } from "@/components/forms/command";
import { PageHead } from "@/components/ui/page-head";
import { readBriefLanguage } from "@/domain/briefs/brief";
import { findCountry } from "@/domain/countries/list";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitLine } from "../../submit";

type Props = { params: Promise<{ iso3: string }>; searchParams: Promise<{ language?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("briefs"))("staff.write") };
}

export default async function NewBriefLinePage({ params, searchParams }: Props) {
  const [actor, { iso3: country }, search, t, locale] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("briefs"), getLocale()]);
  if (!findCountry(country) || !may(actor, "brief.write")) notFound();
  const language = readBriefLanguage(search.language, locale);
  const back = { href: `/countries/${country}/brief?language=${language}`, label: t("staff.back") };
  return (
    <>
      <PageHead title={`${t("staff.write")} (${t(`languages.${language}`)})`} kicker={<a href={back.href}>{back.label}</a>} />
      <Command submit={submitLine} hidden={{ country, language }} submitLabel={t("staff.write")} cancel={back}><LineFields language={language} /></Command>
    </>
  );
}
