import { getLocale } from "next-intl/server";
import { AsAtForm } from "@/components/as-at/as-at-form";
import { LaterFacts } from "@/components/as-at/later-facts";
import { Standing } from "@/components/as-at/standing";
import { PortfolioFigures } from "@/components/portfolio/figures";
import { PageHead } from "@/components/ui/page-head";
import { asAtQuery, type AsAtDay } from "@/domain/as-at/as-at";
import { countryName } from "@/domain/countries/list";
import type { Actor } from "@/domain/policy/actor";
import { findPortfolio } from "@/domain/portfolio/queries/find-portfolio";

/** A country at a past date, in the numbers of the portfolio; the cases behind them open there. */
export async function PastCountryPage({ actor, iso3, day }: { actor: Actor; iso3: string; day: AsAtDay }) {
  const [{ figures, later }, locale] = await Promise.all([findPortfolio(actor, { day, country: iso3 }), getLocale()]);
  const path = `/countries/${iso3}`;
  return (
    <>
      <PageHead title={countryName(iso3, locale)} />
      <Standing day={day} entered={later.entered} href={{ now: `${path}?${asAtQuery({ at: day.at, known: null })}`, then: `${path}?${asAtQuery({ at: day.at, known: day.at })}` }} />
      <div className="mb-8"><AsAtForm action={path} day={day} /></div>
      <PortfolioFigures figures={figures} hrefOf={(query) => `/portfolio?${asAtQuery(day)}&country=${iso3}&${query}#rows`} />
      <LaterFacts later={later} isOfMany />
    </>
  );
}
