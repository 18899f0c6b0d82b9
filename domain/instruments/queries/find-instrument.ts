import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { instrumentArticles, instruments, ratifications } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { InstrumentDetail } from "../instrument";
import { INSTRUMENT } from "./find-instruments";

/** One instrument with its articles and where each country stands with it; undefined when there is none of this code. */
export async function findInstrument(actor: Actor, code: string): Promise<InstrumentDetail | undefined> {
  return as(actor, async (tx) => {
    const [row] = await tx.select({ ...INSTRUMENT, id: instruments.id, adoptedOn: instruments.adoptedOn, inForceOn: instruments.inForceOn, sourceUrl: instruments.sourceUrl, version: instruments.version }).from(instruments).where(eq(instruments.code, code));
    if (!row) return undefined;
    const { id, ...facts } = row;
    const [articles, standing] = await Promise.all([
      tx.select({ number: instrumentArticles.number, headingEn: instrumentArticles.headingEn, headingFr: instrumentArticles.headingFr, isFormal: instrumentArticles.isFormal }).from(instrumentArticles).where(eq(instrumentArticles.instrumentId, id)).orderBy(asc(instrumentArticles.position)),
      tx.select(RATIFICATION).from(ratifications).where(eq(ratifications.instrumentId, id)).orderBy(asc(ratifications.country)),
    ]);
    return { ...facts, articles, ratifications: standing };
  });
}

const RATIFICATION = {
  country: ratifications.country, state: ratifications.state, on: ratifications.on, note: ratifications.note, source: ratifications.source, sourceUrl: ratifications.sourceUrl, asOf: ratifications.asOf, version: ratifications.version,
};
