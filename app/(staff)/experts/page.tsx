import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExpertFilter } from "@/components/experts/expert-filter";
import { ExpertTable } from "@/components/experts/expert-table";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findCountry } from "@/domain/countries/list";
import { readExpertFilters } from "@/domain/experts/expert";
import { findExperts, MOST_EXPERTS } from "@/domain/experts/queries/find-experts";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("experts"))("title") };
}

export default async function ExpertsPage({ searchParams }: Props) {
  const [search, actor, t, events] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("experts"), getTranslations("events")]);
  const { filters, ignored } = readExpertFilters(search, (code) => findCountry(code) !== undefined);
  const { rows, total } = await findExperts(actor, filters);
  const done = doneEvent(search.done);
  const isFiltered = Object.values(filters).some(Boolean);
  const names = ignored.map((key) => t(`labels.${key === "from" ? "freeFrom" : key === "until" ? "freeUntil" : key}`)).join(", ");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} done={done && events(done)} actions={<><a href="/experts/match">{t("match")}</a><a href="/experts/focal-points">{t("focalPoints")}</a>{may(actor, "expert.register") && <LinkButton href="/experts/new">{t("register")}</LinkButton>}</>} />
      {ignored.length > 0 && <Notice tone="waiting" title={t("ignored", { names })} />}
      <ExpertFilter filters={filters} />
      <p className="mb-2 text-table text-ink-2">{t("count", { total })}{total > MOST_EXPERTS && <> {t("more", { most: MOST_EXPERTS })}</>}</p>
      <ExpertTable rows={rows} empty={isFiltered ? t("noMatch") : t("empty")} />
    </>
  );
}
