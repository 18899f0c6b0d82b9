import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Period } from "@/components/delegation/words";
import { DataTable } from "@/components/ui/data-table";
import { PageHead } from "@/components/ui/page-head";
import { countryName } from "@/domain/countries/list";
import { pick } from "@/domain/shared/localised";
import { findDelegationCountries } from "@/domain/portfolio/queries/find-delegation-pages";
import { requireActorIn } from "@/server/actor";
import { readVisits } from "@/server/reader-visits";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("delegation"))("title")} – Suivi` };
}

export default async function DelegationPage() {
  const actor = await requireActorIn("delegation");
  const [t, locale, countries] = await Promise.all([getTranslations("delegation"), getLocale(), readVisits(actor).then((visits) => findDelegationCountries(actor, visits))]);
  const rows = countries.map(({ iso3, actions, running, changedOn, unread }) => ({
    key: iso3,
    cells: { country: <a href={`/delegation/${iso3}`}>{countryName(iso3, locale)}</a>, actions, running, changedOn: <Period from={changedOn} />, unread: unread === null ? t("notVisited") : unread },
  }));
  const columns = [{ key: "country", label: t("country") }, { key: "actions", label: t("actions"), align: "end" as const }, { key: "running", label: t("running"), align: "end" as const }, { key: "changedOn", label: t("changedOn"), nowrap: true }, { key: "unread", label: t("unread"), align: "end" as const }];
  return (
    <>
      <PageHead title={t("title")} kicker={pick(locale, actor.organisationName, actor.organisationNameFr ?? null).text} />
      <DataTable stack caption={t("title")} columns={columns} rows={rows} empty={t("noCountry")} />
    </>
  );
}
