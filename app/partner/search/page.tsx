import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SearchView } from "@/components/search/search-view";
import { PageHead } from "@/components/ui/page-head";
import { parseSearch } from "@/domain/search/found";
import { search } from "@/domain/search/queries/search";
import { WAYS } from "@/domain/search/ways";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("search"))("title")} – Suivi` };
}

export default async function PartnerSearchPage({ searchParams }: Props) {
  const [params, actor, t, locale] = await Promise.all([searchParams, requireActorIn("partner"), getTranslations("search"), getLocale()]);
  const { filter, refused } = parseSearch(params);
  const page = filter.q ? await search(actor, { ...filter, q: filter.q }, locale) : null;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead.partner")} />
      <SearchView path="/partner/search" filter={filter} refused={refused} page={page} hrefOf={WAYS.partner} />
    </>
  );
}
