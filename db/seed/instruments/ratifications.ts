import type { RatificationState } from "@/domain/instruments/lists";

export type KnownRatification = { code: string; country: string; state: RatificationState; on?: string; note?: string; source: string; sourceUrl?: string; asOf: string };

// Read in stored copies of public lists; each is as old as its copy, and says so. A country that is not here was not looked up.
const NORMLEX_97 = { code: "ILO-C97", source: "NORMLEX, International Labour Organization", sourceUrl: "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:11300:0::NO::P11300_INSTRUMENT_ID:312242", asOf: "2023" };
const ENCYCLOPEDIA_143 = { code: "ILO-C143", source: "List of ratifications, English Wikipedia", sourceUrl: "https://en.wikipedia.org/wiki/Migrant_Workers_(Supplementary_Provisions)_Convention,_1975", asOf: "2013" };
const ratified = <Source extends object>(source: Source, rows: readonly (readonly [country: string, on: string, note?: string])[]) => rows.map(([country, on, note]) => ({ ...source, country, on, note, state: "ratified" as const }));
const not = <Source extends object>(source: Source) => ({ ...source, country: "BLR", state: "not_ratified" as const });

export const RATIFICATIONS: readonly KnownRatification[] = [
  ...ratified(NORMLEX_97, [
    ["ALB", "2005-03-02"], ["DZA", "1962-10-19", "Without Annex II"], ["ARM", "2006-01-27"], ["BIH", "1993-06-02", "Without Annex III"], ["BFA", "1961-06-09"], ["CMR", "1962-09-03", "Without Annexes I to III"], ["COM", "2021-07-15"],
    ["ECU", "1978-04-05", "Without Annexes I to III"], ["GTM", "1952-02-13"], ["JAM", "1962-12-26", "Without Annexes I to III"], ["KEN", "1965-11-30", "Without Annexes I to III"], ["KGZ", "2008-09-10"],
  ]),
  not(NORMLEX_97),
  ...ratified(ENCYCLOPEDIA_143, [["ALB", "2006"], ["ARM", "2006"], ["BEN", "1980"], ["BIH", "1993"], ["BFA", "1977"], ["CMR", "1978"], ["GIN", "1978"], ["KEN", "1979"], ["MKD", "1991"], ["MNE", "2006"], ["PHL", "2006"]]),
  not(ENCYCLOPEDIA_143),
  not({ code: "ILO-C181", source: "List of ratifications, English Wikipedia", sourceUrl: "https://en.wikipedia.org/wiki/Private_Employment_Agencies_Convention,_1997", asOf: "2023-03" }),
  not({ code: "ICRMW", source: "List of parties, English Wikipedia", sourceUrl: "https://en.wikipedia.org/wiki/Migrant_Workers_Convention", asOf: "2024-11" }),
];
