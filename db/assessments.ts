import { asc, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Question, ReadingMark } from "@/domain/assessments/reading";
import type { Tx } from "./client";
import { assessmentQuestions, programmePhases, programmes } from "./schema";

/**
 * Everybody who was asked to read a request, as a list in JSON. Who was asked is history; what somebody writes is theirs until it
 * is submitted, so a row that its reader may not see is one that is still being written.
 */
export function readingMarks(requestId: SQL): SQL<ReadingMark[]> {
  return sql<ReadingMark[]>`(select coalesce(json_agg(json_build_object('id', m.id, 'round', m.round, 'assessorId', m.assessor_id, 'assessorName', m.assessor_name, 'state', m.state, 'askedOn', m.asked_on, 'submittedOn', m.submitted_on) order by m.round, m.asked_on, m.assessor_name, m.id), '[]') from (
    select a.id, a.round, a.assessor_id, a.assessor_name, a.state::text as state, a.asked_on, a.submitted_on from assessments a where a.request_id = ${requestId}
    union all
    select e.subject_id::uuid, (e.facts->>'round')::int, (e.facts->>'assessorId')::uuid, e.facts->>'person', 'asked', e.facts->>'askedOn', null from audit_events e
      where e.request_id = ${requestId} and e.type = 'assessment.asked' and not exists (select from assessments a where a.id = e.subject_id::uuid)) m)`;
}

/** Number of the newest sending of a request. */
export const newestRound = (requestId: SQL) => sql<number>`(select coalesce(max(v.number), 1) from request_versions v where v.request_id = ${requestId})`;

export const wasSentBack = (requestId: SQL) => sql<boolean>`exists (select from committee_items i where i.request_id = ${requestId} and i.state = 'sent_back')`;

export async function readReview(tx: Tx, requestId: string): Promise<{ readings: ReadingMark[]; round: number; wasSentBack: boolean }> {
  const id = sql`${requestId}::uuid`;
  const [row] = await tx.execute<{ readings: ReadingMark[]; round: number; wasSentBack: boolean }>(sql`select ${readingMarks(id)} as readings, ${newestRound(id)} as round, ${wasSentBack(id)} as "wasSentBack"`);
  return row!;
}

/** The questionnaire of the phase of a request; that of our newest phase where a request has none. */
export async function readQuestionnaire(tx: Tx, phaseId: string | null): Promise<Question[]> {
  const phase = phaseId ?? (await newestPhase(tx));
  if (!phase) return [];
  const { id, criterion, position, textEn, textFr } = assessmentQuestions;
  return tx.select({ id, criterion, position, textEn, textFr }).from(assessmentQuestions).where(eq(assessmentQuestions.phaseId, phase)).orderBy(asc(position));
}

async function newestPhase(tx: Tx): Promise<string | undefined> {
  const [row] = await tx.select({ id: programmePhases.id }).from(programmePhases).innerJoin(programmes, eq(programmes.id, programmePhases.programmeId)).where(eq(programmes.isOurs, true)).orderBy(desc(programmePhases.startsOn)).limit(1);
  return row?.id;
}

/** Of readings named `a`: those of others only once one's own of the same sending is no longer open. */
export const UNBIASED = sql`(a.assessor_id = (select app.user_id()) or not exists (select from assessments own where own.request_id = a.request_id and own.round = a.round and own.round >= ${newestRound(sql`a.request_id`)} and own.assessor_id = (select app.user_id()) and own.state = 'asked'))`;
