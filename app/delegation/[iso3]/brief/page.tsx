import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BriefWays } from "@/components/briefs/brief-ways";
import { IssuedBriefPaper } from "@/components/briefs/issued-brief";
import { NotHere } from "@/components/delegation/not-here";
import { BackLink } from "@/components/ui/back-link";
import { findBriefs, findLatestBrief } from "@/domain/briefs/queries/find-briefs";
import { countryName } from "@/domain/countries/list";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ iso3: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("briefs"))("reader.title")} – ${countryName((await params).iso3, await getLocale())} – Suivi` };
}

export default async function DelegationBriefPage({ params }: Props) {
  const [{ iso3 }, actor, t, locale] = await Promise.all([params, requireActorIn("delegation"), getTranslations("briefs.reader"), getLocale()]);
  if (!actor.countries.includes(iso3)) return <NotHere />;
  const [brief, issued] = await Promise.all([findLatestBrief(actor, iso3, locale), findBriefs(actor, iso3)]);
  return (
    <>
      <BackLink href={`/delegation/${iso3}`}>{countryName(iso3, locale)}</BackLink>
      {brief ? <><IssuedBriefPaper brief={brief} /><BriefWays brief={brief} issued={issued} /></> : <><h1>{t("title")}</h1><p className="max-w-reading">{t("none")}</p></>}
    </>
  );
}
