import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { BriefSheet } from "@/components/briefs/brief-sheet";
import { IssuedBriefPaper } from "@/components/briefs/issued-brief";
import { findBrief } from "@/domain/briefs/queries/find-briefs";
import { countryName } from "@/domain/countries/list";
import { spaceOf } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import { pdfAddress } from "@/domain/print/printable";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ iso3: string; key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("briefs"))("title", { country: countryName((await params).iso3, await getLocale()) }) };
}

export default async function BriefPaperPage({ params }: Props) {
  const [actor, { iso3: country, key }] = await Promise.all([requireActor(), params]);
  const brief = may(actor, "brief.read", { countries: [country] }) ? await findBrief(actor, country, key) : undefined;
  if (!brief) notFound();
  const back = spaceOf(actor.role) === "delegation" ? `/delegation/${country}/brief/${key}` : `/countries/${country}/brief?language=${brief.language}`;
  return <BriefSheet back={back} pdf={pdfAddress("brief", { country, key })}><IssuedBriefPaper brief={brief} /></BriefSheet>;
}
