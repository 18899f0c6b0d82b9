import { and, desc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { briefs } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { openBrief, readBriefKey, type BriefDocument, type IssuedBrief } from "../brief";
import type { BriefLanguage } from "../lists";

const MOST = 40;
const HEAD = { country: briefs.country, language: briefs.language, number: briefs.number, hash: briefs.hash, issuedAt: briefs.issuedAt, issuedByName: briefs.issuedByName };

export type ReadBrief = IssuedBrief & { document: BriefDocument };

/** The briefs on a country that were issued, the latest first. */
export async function findBriefs(actor: Actor, country: string): Promise<IssuedBrief[]> {
  return as(actor, (tx) => tx.select(HEAD).from(briefs).where(eq(briefs.country, country)).orderBy(desc(briefs.issuedAt), desc(briefs.number)).limit(MOST));
}

/** The latest brief on a country in this language, or in the other where there is none. */
export async function findLatestBrief(actor: Actor, country: string, language: string): Promise<ReadBrief | undefined> {
  const rows = await as(actor, (tx) => tx.selectDistinctOn([briefs.language], { ...HEAD, body: briefs.body }).from(briefs).where(eq(briefs.country, country)).orderBy(briefs.language, desc(briefs.number)));
  const row = rows.find((one) => one.language === language) ?? rows[0];
  return row && read(row);
}

/** The brief that an address names by its language, version and hash; undefined where any of them is another. */
export async function findBrief(actor: Actor, country: string, key: string): Promise<ReadBrief | undefined> {
  const named = readBriefKey(key);
  if (!named) return undefined;
  const [row] = await as(actor, (tx) => tx.select({ ...HEAD, body: briefs.body }).from(briefs).where(and(eq(briefs.country, country), eq(briefs.language, named.language), eq(briefs.number, named.number))));
  return row?.hash.startsWith(named.hashStart) ? read(row) : undefined;
}

/** Languages in which a country has a brief. */
export const languagesOf = (issued: readonly IssuedBrief[]): BriefLanguage[] => [...new Set(issued.map(({ language }) => language))].sort();

function read({ body, ...head }: IssuedBrief & { body: string }): ReadBrief {
  return { ...head, document: openBrief(body) };
}
