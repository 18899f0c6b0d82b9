import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AsAtForm } from "@/components/as-at/as-at-form";
import { LaterFacts } from "@/components/as-at/later-facts";
import { Standing } from "@/components/as-at/standing";
import { PortfolioFigures } from "@/components/portfolio/figures";
import { CountryChoice } from "@/components/portfolio/country-choice";
import { PortfolioFollowUp } from "@/components/portfolio/follow-up";
import { PortfolioCases } from "@/components/portfolio/rows";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { portfolioHref, readPortfolioView } from "@/domain/portfolio/portfolio-view";
import { findFollowUpFigures } from "@/domain/portfolio/queries/find-follow-up-figures";
import { findPortfolio } from "@/domain/portfolio/queries/find-portfolio";
import { findPortfolioRows } from "@/domain/portfolio/queries/find-portfolio-rows";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("portfolio"))("title") };
}

export default async function PortfolioPage({ searchParams }: Props) {
  const [actor, search, t, asAt, locale] = await Promise.all([requireActorIn("staff"), searchParams, getTranslations("portfolio"), getTranslations("asAt"), getLocale()]);
  const view = readPortfolioView(search, dayOf(new Date()));
  const { day, country, rows, page, refused } = view;
  const [{ figures, later }, followUp, cases] = await Promise.all([findPortfolio(actor, { day, country }), findFollowUpFigures(actor, { day, country }), rows ? findPortfolioRows(actor, rows, { asAt: day.asAt, country, page }) : null]);
  return (
    <>
      <PageHead title={t("title")} kicker={view.isPast ? undefined : t("today", { date: formatDate(day.at, locale) })} lead={t("lead")} />
      {refused && <Notice tone="overdue" title={refused === "country" ? t("ignoredCountry") : asAt(`refused.${refused}`)} />}
      {view.isPast && <Standing day={day} entered={later.entered} href={{ now: portfolioHref(view, { known: null }), then: portfolioHref(view, { known: day.at }) }} />}
      <div className="mb-8"><AsAtForm action="/portfolio" day={view.isPast ? day : undefined} leave={country ? `/portfolio?country=${country}` : undefined}><CountryChoice country={country} /></AsAtForm></div>
      <PortfolioFigures figures={figures} hrefOf={(query) => portfolioHref(view, { query })} />
      <PortfolioFollowUp figures={followUp} hrefOf={(query) => portfolioHref(view, { query })} />
      {rows && cases && <PortfolioCases wanted={rows} {...cases} page={page} hrefOf={(wanted) => portfolioHref(view, { page: wanted })} />}
      {view.isPast && <LaterFacts later={later} isOfMany />}
    </>
  );
}
