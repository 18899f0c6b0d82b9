import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SearchView } from "@/components/search/search-view";
import { PageHead } from "@/components/ui/page-head";
import { countryName } from "@/domain/countries/list";
import { parseSearch } from "@/domain/search/found";
import { search } from "@/domain/search/queries/search";
import { WAYS } from "@/domain/search/ways";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("search"))("title")} – Suivi` };
}

export default async function DelegationSearchPage({ searchParams }: Props) {
  const [params, actor, t, locale] = await Promise.all([searchParams, requireActorIn("delegation"), getTranslations("search"), getLocale()]);
  const { filter, refused } = parseSearch(params);
  const page = filter.q ? await search(actor, { ...filter, q: filter.q }, locale) : null;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead.delegation")} />
      <SearchView path="/delegation/search" filter={filter} refused={refused} page={page} hrefOf={WAYS.delegation} countries={actor.countries.map((value) => ({ value, label: countryName(value, locale) }))} />
    </>
  );
}
