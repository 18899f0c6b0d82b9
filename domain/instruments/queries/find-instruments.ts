import { asc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { instruments, ratifications } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { CountryRatification, InstrumentLine } from "../instrument";

export const INSTRUMENT = {
  code: instruments.code, kind: instruments.kind, shortEn: instruments.shortEn, shortFr: instruments.shortFr, titleEn: instruments.titleEn, titleFr: instruments.titleFr, body: instruments.body,
};

/** Every instrument there is, by whoever made it. */
export async function findInstruments(actor: Actor): Promise<InstrumentLine[]> {
  return as(actor, (tx) => tx
    .select({
      ...INSTRUMENT,
      articles: sql<number>`(select count(*)::int from instrument_articles a where a.instrument_id = "instruments"."id" and not a.is_formal)`,
      ratified: sql<number>`(select count(*)::int from ratifications r where r.instrument_id = "instruments"."id" and r.state = 'ratified')`,
    })
    .from(instruments).orderBy(asc(instruments.body), asc(instruments.adoptedOn), asc(instruments.code)));
}

/** Where a country stands with the instruments that somebody looked up. */
export async function findCountryRatifications(actor: Actor, country: string): Promise<CountryRatification[]> {
  return as(actor, (tx) => tx
    .select({
      code: instruments.code, shortEn: instruments.shortEn, shortFr: instruments.shortFr, state: ratifications.state, on: ratifications.on, note: ratifications.note, source: ratifications.source, sourceUrl: ratifications.sourceUrl, asOf: ratifications.asOf,
    })
    .from(ratifications).innerJoin(instruments, eq(instruments.id, ratifications.instrumentId)).where(eq(ratifications.country, country)).orderBy(asc(instruments.code)));
}
