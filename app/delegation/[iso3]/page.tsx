import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CountryPages } from "@/components/delegation/country-pages";
import { Handovers } from "@/components/delegation/handovers";
import { FrameChanges, Presentations } from "@/components/delegation/later";
import { NotHere } from "@/components/delegation/not-here";
import { RecommendationBar } from "@/components/delegation/recommendation-bar";
import { Situation } from "@/components/delegation/situation";
import { ActionLines, OutputLines, Visits } from "@/components/delegation/tables";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { countryName } from "@/domain/countries/list";
import { findDelegationCountry } from "@/domain/portfolio/queries/find-delegation-pages";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { pageNumber } from "@/domain/shared/page-number";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ iso3: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return { title: `${countryName((await params).iso3, await getLocale())} – Suivi` };
}

export default async function DelegationCountryPage({ params, searchParams }: Props) {
  const [{ iso3 }, { page }, actor, t, calendar, locale] = await Promise.all([params, searchParams, requireActorIn("delegation"), getTranslations("delegation"), getTranslations("calendar"), getLocale()]);
  const today = dayOf(new Date());
  const country = await findDelegationCountry(actor, iso3, { today, page: pageNumber(page) });
  if (!country) return <NotHere />;
  const lead = country.actions.find(({ leadName }) => leadName)?.leadName;
  return (
    <>
      <PageHead title={countryName(iso3, locale)} kicker={<><a href="/delegation">{t("back")}</a> · {t("asOf", { date: formatDate(today, locale) })}</>} />
      <Situation country={country} />
      <FrameChanges changes={country.frameChanges} />
      <Section title={t("actions")}><ActionLines actions={country.actions} /><CountryPages {...country} /></Section>
      <Section title={t("visits")} aside={<a href={`/api/calendar/visits?country=${iso3}`}>{calendar("visits")}</a>}><Visits visits={country.visits} caption={t("visits")} empty={t("noVisits")} /></Section>
      <Section title={t("recommendations")}><RecommendationBar counts={country.recommendations} /></Section>
      {country.presentations.length > 0 && <Section title={t("presentations")}><Presentations presentations={country.presentations} /></Section>}
      <Section title={t("outputs")}><OutputLines outputs={country.outputs} /></Section>
      <Section title={t("handovers")}><Handovers handovers={country.handovers} /></Section>
      <Section title={t("contact")}><p>{lead ? t("contactLead", { name: lead }) : t("contactNone")}</p></Section>
    </>
  );
}
