import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { HoldNotices } from "@/components/countries/hold-notices";
import { Changes } from "@/components/delegation/changes";
import { CountryView } from "@/components/delegation/country-view";
import { NotHere } from "@/components/delegation/not-here";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { findVisitsKey } from "@/domain/calendar/queries/find-visits";
import { countryName } from "@/domain/countries/list";
import { findHolds } from "@/domain/countries/queries/find-country-holds";
import { findCountryChanges } from "@/domain/portfolio/queries/find-country-changes";
import { findDelegationCountry } from "@/domain/portfolio/queries/find-delegation-pages";
import { findHelpDesk } from "@/domain/programmes/queries/find-help-desk";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { pageNumber } from "@/domain/shared/page-number";
import { requireActorIn } from "@/server/actor";
import { visitsAddress } from "@/server/calendar/feed";
import { noteVisit } from "@/server/reader-visits";

type Props = { params: Promise<{ iso3: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return { title: `${countryName((await params).iso3, await getLocale())} – Suivi` };
}

export default async function DelegationCountryPage({ params, searchParams }: Props) {
  const [{ iso3 }, { page }, actor, t, briefs, locale] = await Promise.all([params, searchParams, requireActorIn("delegation"), getTranslations("delegation"), getTranslations("briefs.reader"), getLocale()]);
  const now = new Date();
  const since = noteVisit(actor, iso3, now);
  const [country, desk, holds, visits, changes] = await Promise.all([findDelegationCountry(actor, iso3, { today: dayOf(now), page: pageNumber(page) }), findHelpDesk(actor), findHolds(actor, [iso3]), findVisitsKey(actor), since.then((moment) => findCountryChanges(actor, iso3, moment))]);
  if (!country) return <NotHere />;
  return (
    <>
      <PageHead title={countryName(iso3, locale)} kicker={<><a href="/delegation">{t("back")}</a> · {t("asOf", { date: formatDate(dayOf(now), locale) })}</>} actions={<LinkButton href={`/delegation/${iso3}/brief`}>{briefs("open")}</LinkButton>} />
      <HoldNotices holds={holds} />
      <CountryView country={country} desk={desk} news={<Changes changes={changes} />} visitsAt={visits && visitsAddress(visits)} />
    </>
  );
}
