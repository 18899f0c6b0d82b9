import type { PartialDate } from "@/domain/shared/dates";
import type { ListedArticle } from "./article-list";
import type { InstrumentKind, RatificationState } from "./lists";

export type InstrumentLine = { code: string; kind: InstrumentKind; shortEn: string; shortFr: string | null; titleEn: string; titleFr: string | null; body: string; articles: number; ratified: number };

export type Ratification = { country: string; state: RatificationState; on: PartialDate | null; note: string | null; source: string; sourceUrl: string | null; asOf: PartialDate; version: number };

export type InstrumentDetail = Omit<InstrumentLine, "articles" | "ratified"> & {
  adoptedOn: PartialDate | null;
  inForceOn: PartialDate | null;
  sourceUrl: string | null;
  version: number;
  articles: ListedArticle[];
  ratifications: Ratification[];
};

/** Where one country stands with each instrument that somebody looked up. */
export type CountryRatification = Omit<Ratification, "version" | "country"> & { code: string; shortEn: string; shortFr: string | null };
