import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CountryHoldView } from "@/components/countries/country-hold-view";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { countryName, findCountry } from "@/domain/countries/list";
import { findCountryHold } from "@/domain/countries/queries/find-country-holds";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitHold, submitResume } from "./submit";

type Props = { params: Promise<{ iso3: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${countryName((await params).iso3, await getLocale())} · ${(await getTranslations("holds"))("title")}` };
}

export default async function CountryHoldPage({ params, searchParams }: Props) {
  const [actor, { iso3 }, search, t, events, locale] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("holds"), getTranslations("events"), getLocale()]);
  if (!findCountry(iso3)) notFound();
  const { holds, actions } = await findCountryHold(actor, iso3);
  const done = doneEvent(search.done);
  return (
    <>
      <BackLink href={`/countries/${iso3}`}>{countryName(iso3, locale)}</BackLink>
      <PageHead title={t("title")} lead={t("lead")} done={done && events(done)} />
      <CountryHoldView country={iso3} holds={holds} actions={actions} mayHold={may(actor, "country.hold")} submits={{ hold: submitHold, resume: submitResume }} />
    </>
  );
}
