import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { PageHead } from "@/components/ui/page-head";
import { countryName, findCountry } from "@/domain/countries/list";
import { findCountryCounts } from "@/domain/portfolio/queries/find-country-counts";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("countries"))("title") };
}

export default async function CountriesPage() {
  const [actor, t, regions, locale] = await Promise.all([requireActorIn("staff"), getTranslations("countries"), getTranslations("actions.regions"), getLocale()]);
  const counts = (await findCountryCounts(actor)).map((one) => ({ ...one, name: countryName(one.iso3, locale) })).sort((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <DataTable
        caption={t("caption")}
        empty={t("none")}
        columns={[{ key: "country", label: t("columns.country") }, { key: "region", label: t("columns.region") }, { key: "actions", label: t("columns.actions"), align: "end" }, { key: "running", label: t("columns.running"), align: "end" }]}
        rows={counts.map(({ iso3, name, actions, running }) => {
          const region = findCountry(iso3)?.region;
          return { key: iso3, cells: { country: <a href={`/countries/${iso3}`}>{name}</a>, region: region ? regions(region) : "", actions: <a href={`/actions?country=${iso3}`}>{actions}</a>, running } };
        })}
      />
    </>
  );
}
