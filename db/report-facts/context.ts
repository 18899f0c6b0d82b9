import { asc, desc, eq } from "drizzle-orm";
import type { ActionFacts, ContextFigureFacts, Pair, ProgrammeFacts, RequestFacts } from "@/domain/reports/facts";
import type { Tx } from "../client";
import { actionAuthorities, actionCountries, actions, contextFigures, countries, decisions, organisations, programmes, requests } from "../schema";

/** The Action itself: who asked, for which countries, and its dates. */
export async function readActionFacts(tx: Tx, actionId: string): Promise<ActionFacts | undefined> {
  const [row] = await tx.select(ACTION).from(actions).where(eq(actions.id, actionId));
  if (!row) return undefined;
  const places = await tx.select({ iso3: countries.iso3, nameEn: countries.nameEn, nameFr: countries.nameFr, noteEn: countries.noteEn, noteFr: countries.noteFr })
    .from(actionCountries).innerJoin(countries, eq(countries.iso3, actionCountries.country)).where(eq(actionCountries.actionId, actionId)).orderBy(asc(countries.iso3));
  const authorities = await tx.select({ nameEn: organisations.nameEn, nameFr: organisations.nameFr, part: actionAuthorities.part, isLead: actionAuthorities.isLead })
    .from(actionAuthorities).innerJoin(organisations, eq(organisations.id, actionAuthorities.organisationId)).where(eq(actionAuthorities.actionId, actionId)).orderBy(desc(actionAuthorities.isLead), asc(organisations.nameEn));
  const { titleEn, titleFr, ...dates } = row;
  return {
    ...dates,
    title: pair(titleEn, titleFr),
    countries: places.map(({ iso3, nameEn, nameFr, noteEn, noteFr }) => ({ iso3, name: pair(nameEn, nameFr), note: noteEn ? pair(noteEn, noteFr) : null })),
    authorities: authorities.map(({ nameEn, nameFr, ...authority }) => ({ name: pair(nameEn, nameFr), ...authority })),
  };
}

const ACTION = {
  reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, region: actions.regionLabel,
  requestedOn: actions.requestedOn, approvedOn: actions.approvedOn, firstActivityOn: actions.firstActivityOn, lastActivityOn: actions.lastActivityOn,
};

/** The programme that pays. */
export async function readProgramme(tx: Tx): Promise<ProgrammeFacts | null> {
  const [row] = await tx.select({ nameEn: programmes.nameEn, nameFr: programmes.nameFr, fundingLineEn: programmes.fundingLineEn, fundingLineFr: programmes.fundingLineFr, emblem: programmes.emblem }).from(programmes).where(eq(programmes.isOurs, true)).limit(1);
  return row ? { name: pair(row.nameEn, row.nameFr), fundingLine: row.fundingLineEn ? pair(row.fundingLineEn, row.fundingLineFr) : null, emblem: row.emblem } : null;
}

/** What was asked, in the words and the language in which it was asked. */
export async function readRequest(tx: Tx, requestId: string): Promise<RequestFacts | null> {
  const [row] = await tx.select({
    reference: requests.reference, title: requests.title, language: requests.language, submittedOn: requests.submittedOn, need: requests.need, expectedResult: requests.expectedResult,
    origin: requests.origin, originUrl: requests.originUrl, decidedOn: decisions.decidedOn,
  }).from(requests).leftJoin(decisions, eq(decisions.requestId, requests.id)).where(eq(requests.id, requestId));
  return row ?? null;
}

/** Figures on the context, each with its source. */
export async function readContextFigures(tx: Tx, actionId: string): Promise<ContextFigureFacts[]> {
  const rows = await tx.select({ number: contextFigures.number, textEn: contextFigures.textEn, textFr: contextFigures.textFr, value: contextFigures.value, unit: contextFigures.unit, year: contextFigures.year, source: contextFigures.source, sourceUrl: contextFigures.sourceUrl })
    .from(contextFigures).where(eq(contextFigures.actionId, actionId)).orderBy(asc(contextFigures.number));
  return rows.map(({ textEn, textFr, ...figure }) => ({ ...figure, text: pair(textEn, textFr) }));
}

export const pair = (en: string, fr: string | null): Pair => ({ en, fr });
