import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { RatificationFields } from "@/components/instruments/ratification-fields";
import { PageHead } from "@/components/ui/page-head";
import { countryName } from "@/domain/countries/list";
import { findInstrument } from "@/domain/instruments/queries/find-instrument";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitRatification } from "../../submit";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ country?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function RatificationPage({ params, searchParams }: Props) {
  const [{ code }, { country }, actor, t, locale] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("instruments"), getLocale()]);
  const instrument = await findInstrument(actor, code);
  if (!instrument || !may(actor, "instrument.keep")) notFound();
  const known = instrument.ratifications.find((one) => one.country === country);
  const back = { href: `/instruments/${code}`, label: instrument.shortEn };
  const title = known ? `${t("ratifications")}: ${countryName(known.country, locale)}` : t("recordRatification");
  return (
    <>
      <PageHead title={title} lead={t("ratificationsLead")} kicker={<a href={back.href}>{back.label}</a>} />
      <Command submit={submitRatification} hidden={{ code, country: known?.country, version: known?.version }} submitLabel={t("recordRatification")} cancel={back}><RatificationFields known={known} /></Command>
    </>
  );
}
