import { asAtQuery, endOf, readAsAt, type AsAtDay } from "@/domain/as-at/as-at";
import { findCountry } from "@/domain/countries/list";
import type { SearchParams } from "@/domain/shared/address-filter";
import { pageNumber } from "@/domain/shared/page-number";
import type { PartialDate } from "@/domain/shared/dates";
import { readRows, rowsQuery, type PortfolioRows } from "./portfolio";

/** What the portfolio shows: a moment, a country or all, and the cases behind one of its numbers. The address is its only memory. */
export type PortfolioView = {
  day: AsAtDay;
  isPast: boolean;
  country: string | null;
  rows: PortfolioRows | undefined;
  page: number;
  /** What the address asked for that cannot be shown. */
  refused: "notADay" | "future" | "country" | null;
};

/** Reads an address; what it does not understand is left out and said. */
export function readPortfolioView(search: SearchParams, today: PartialDate): PortfolioView {
  const wish = readAsAt(search, today);
  const isPast = wish.kind === "past";
  const asked = typeof search.country === "string" && search.country !== "" ? search.country : null;
  const country = asked && findCountry(asked) ? asked : null;
  return {
    day: isPast ? wish : { kind: "past", at: today, known: null, asAt: { before: endOf(today), knownBefore: null } },
    isPast, country, rows: readRows(search), page: pageNumber(search.page), refused: wish.kind === "refused" ? wish.why : asked && !country ? "country" : null,
  };
}

type Change = { known?: PartialDate | null; /** Other rows, as `rowsQuery` writes them. */ query?: string; page?: number };

/** The address of the same view with something changed. */
export function portfolioHref(view: PortfolioView, change: Change = {}): string {
  const known = change.known === undefined ? view.day.known : change.known;
  const { country } = view;
  const rows = change.query ?? (change.page && view.rows ? rowsQuery(view.rows) : "");
  const parts = [view.isPast ? asAtQuery({ at: view.day.at, known }) : "", country ? `country=${country}` : "", rows, change.page && change.page > 1 ? `page=${change.page}` : ""].filter(Boolean);
  return `/portfolio${parts.length > 0 ? `?${parts.join("&")}` : ""}${rows ? "#rows" : ""}`;
}
