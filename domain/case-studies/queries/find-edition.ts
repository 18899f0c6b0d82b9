import { and, desc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { caseStudyEditions, caseStudyPapers, caseStudyWithdrawals } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import { PUBLIC_READER } from "@/domain/policy/actor";
import type { EditionEntry, PublicEdition } from "../case-study";
import { openPublished, type CaseStudyDocument } from "../document";
import { PUBLISHED_LANGUAGES, type PublishedLanguage } from "../sections";

type Found = { edition: PublicEdition; document: CaseStudyDocument | undefined; languages: PublishedLanguage[]; body: string; paper: { sha256: string; bytes: number } | null };

/** The latest edition at a public address, for whoever asks; undefined when nothing was ever published there. One that was withdrawn shows nothing but its word. */
export async function findEdition(reference: string, language: PublishedLanguage): Promise<Found | undefined> {
  if (!isReference(reference)) return undefined;
  const [row] = await as(PUBLIC_READER, (tx) => tx
    .select({
      number: caseStudyEditions.number, body: caseStudyEditions.body, hash: caseStudyEditions.hash,
      withdrawn: { on: caseStudyWithdrawals.withdrawnOn, wordEn: caseStudyWithdrawals.wordEn, wordFr: caseStudyWithdrawals.wordFr }, paper: { sha256: caseStudyPapers.sha256, bytes: caseStudyPapers.bytes },
    })
    .from(caseStudyEditions).leftJoin(caseStudyWithdrawals, eq(caseStudyWithdrawals.editionId, caseStudyEditions.id)).leftJoin(caseStudyPapers, and(eq(caseStudyPapers.editionId, caseStudyEditions.id), eq(caseStudyPapers.language, language)))
    .where(eq(caseStudyEditions.reference, reference)).orderBy(desc(caseStudyEditions.number)).limit(1));
  if (!row) return undefined;
  const { body, withdrawn, paper, ...edition } = row;
  const { documents, publishedOn } = openPublished(body);
  const isGone = withdrawn !== null;
  return { edition: { reference, publishedOn, withdrawn, ...edition }, document: isGone ? undefined : documents[language], languages: isGone ? [] : PUBLISHED_LANGUAGES.filter((one) => documents[one]), body: isGone ? "" : body, paper: isGone ? null : paper };
}

/** Every case study that is public, the latest first, as it is listed in one language; one that was not cleared in it is listed in its own. */
export async function findEditions(language: PublishedLanguage): Promise<EditionEntry[]> {
  const rows = await as(PUBLIC_READER, (tx) => tx
    .selectDistinctOn([caseStudyEditions.reference], { reference: caseStudyEditions.reference, body: caseStudyEditions.body, withdrawnOn: caseStudyWithdrawals.withdrawnOn })
    .from(caseStudyEditions).leftJoin(caseStudyWithdrawals, eq(caseStudyWithdrawals.editionId, caseStudyEditions.id)).orderBy(caseStudyEditions.reference, desc(caseStudyEditions.number)));
  return rows.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ reference, body }) => entryOf(reference, body, language)).sort((one, other) => (one.publishedOn < other.publishedOn ? 1 : -1));
}

function entryOf(reference: string, body: string, language: PublishedLanguage): EditionEntry {
  const { documents, publishedOn } = openPublished(body);
  const languages = PUBLISHED_LANGUAGES.filter((one) => documents[one]);
  const { title, place, hook, theme } = documents[language] ?? documents[languages[0]!]!;
  const said = (runs: CaseStudyDocument["place"]) => runs.filter(({ link }) => link?.kind !== "note").map(({ text }) => text).join("");
  return { reference, title, place: said(place), hook: said(hook), theme, publishedOn, languages };
}
