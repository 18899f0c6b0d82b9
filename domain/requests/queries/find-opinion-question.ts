import { and, asc, eq, inArray, or } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { documents, opinions, organisations, requestAuthorities, requests } from "@/db/schema";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import { opinionClock } from "../opinion-clock";
import type { OpinionQuestion } from "../opinion-question";
import { readCalendars } from "@/db/calendars";

// What the authority sent with its request; answers of other services are not among it.
const SHOWN = ["endorsement_letter", "joint_letter"] as const;

/** The question behind a link to an opinion. Whoever holds the link has shown by it that they may read this, and nothing else. */
export async function findOpinionQuestion(opinionId: string, today: PartialDate): Promise<OpinionQuestion | undefined> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [row] = await tx
      .select({ opinion: opinions, nameEn: organisations.nameEn, nameFr: organisations.nameFr, request: requests })
      .from(opinions).innerJoin(organisations, eq(organisations.id, opinions.organisationId)).innerJoin(requests, eq(requests.id, opinions.requestId))
      .where(eq(opinions.id, opinionId));
    if (!row) return undefined;
    const { opinion, nameEn, nameFr, request } = row;
    const { state, answer, remarks, hasVeto, settledOn, answeredByName, lateAnswer, lateOn } = opinion;
    const { reference, title, language, need, expectedResult, origin, contribution, country } = request;
    return {
      service: { nameEn, nameFr }, state, answer, remarks, hasVeto, settledOn, answeredByName, lateAnswer, lateOn,
      clock: opinionClock({ opinion, today, calendars: await readCalendars(tx, opinion.askedOn) }),
      request: { reference, state: request.state, title, language, need, expectedResult, origin, contribution, country, authorities: await authoritiesOf(tx, request.id), letters: await lettersOf(tx, request.id) },
    };
  });
}

/** A letter that the link to an opinion shows; undefined for every other file. */
export async function findQuestionLetter(opinionId: string, documentId: string) {
  const [letter] = await as(SYSTEM_ACTOR, (tx) => tx
    .select({ fileName: documents.fileName, mediaType: documents.mediaType, bytes: documents.bytes, sha256: documents.sha256, scan: documents.scan })
    .from(documents).innerJoin(opinions, eq(opinions.requestId, documents.requestId))
    .where(and(eq(opinions.id, opinionId), eq(documents.id, documentId), inArray(documents.kind, [...SHOWN]))));
  return letter;
}

async function authoritiesOf(tx: Tx, requestId: string) {
  return tx.select({ nameEn: organisations.nameEn, nameFr: organisations.nameFr }).from(requestAuthorities).innerJoin(organisations, eq(organisations.id, requestAuthorities.organisationId)).where(and(eq(requestAuthorities.requestId, requestId), or(eq(requestAuthorities.isLead, true), eq(requestAuthorities.state, "signed")))).orderBy(asc(organisations.nameEn));
}

async function lettersOf(tx: Tx, requestId: string) {
  return tx.select({ id: documents.id, fileName: documents.fileName }).from(documents).where(and(eq(documents.requestId, requestId), inArray(documents.kind, [...SHOWN]))).orderBy(asc(documents.uploadedAt));
}
