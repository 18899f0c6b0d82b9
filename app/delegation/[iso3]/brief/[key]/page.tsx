import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BriefWays } from "@/components/briefs/brief-ways";
import { IssuedBriefPaper } from "@/components/briefs/issued-brief";
import { BackLink } from "@/components/ui/back-link";
import { Refusal } from "@/components/ui/refusal";
import { findBrief, findBriefs } from "@/domain/briefs/queries/find-briefs";
import { countryName } from "@/domain/countries/list";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ iso3: string; key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { iso3, key } = await params;
  return { title: `${(await getTranslations("briefs"))("reader.title")} ${key} – ${countryName(iso3, await getLocale())} – Suivi` };
}

export default async function FrozenBriefPage({ params }: Props) {
  const [{ iso3, key }, actor, t, locale] = await Promise.all([params, requireActorIn("delegation"), getTranslations("briefs.reader"), getLocale()]);
  const [brief, issued] = await Promise.all([findBrief(actor, iso3, key), findBriefs(actor, iso3)]);
  if (!brief) return <Refusal status={404} title={t("notThis")}><p>{t("notThisWhy")}</p><p className="mt-3"><a href="/delegation" className="inline-flex min-h-11 items-center">{t("title")}</a></p></Refusal>;
  return (
    <>
      <BackLink href={`/delegation/${iso3}`}>{countryName(iso3, locale)}</BackLink>
      <IssuedBriefPaper brief={brief} />
      <BriefWays brief={brief} issued={issued} />
    </>
  );
}
