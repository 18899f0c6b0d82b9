import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CountryView } from "@/components/delegation/country-view";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { readerOf } from "@/domain/briefs/reader";
import { countryName } from "@/domain/countries/list";
import { findDelegationCountry } from "@/domain/portfolio/queries/find-delegation-pages";
import { findHelpDesk } from "@/domain/programmes/queries/find-help-desk";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { pageNumber } from "@/domain/shared/page-number";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ iso3: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return { title: (await getTranslations("briefs.preview"))("title", { country: countryName((await params).iso3, await getLocale()) }) };
}

export default async function CountryPreviewPage({ params, searchParams }: Props) {
  const [{ iso3 }, { page }, actor, t, delegation, locale] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("briefs.preview"), getTranslations("delegation"), getLocale()]);
  const [reader, today] = [readerOf(actor, iso3), dayOf(new Date())];
  const [country, desk] = await Promise.all([findDelegationCountry(reader, iso3, { today, page: pageNumber(page) }), findHelpDesk(reader)]);
  if (!country || countryName(iso3, locale) === iso3) notFound();
  return (
    <>
      <PageHead title={t("title", { country: countryName(iso3, locale) })} kicker={<><a href={`/countries/${iso3}`}>{countryName(iso3, locale)}</a> · {delegation("asOf", { date: formatDate(today, locale) })}</>} />
      <Notice tone="draft" title={t("label")} />
      <CountryView country={country} desk={desk} at="staff" />
    </>
  );
}
