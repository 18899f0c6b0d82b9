import { sql } from "drizzle-orm";
import { readQuestionnaire, readReview, UNBIASED } from "@/db/assessments";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { isRequestReference } from "@/domain/requests/reference";
import type { Question, Reading, ReadingMark } from "../reading";

export type Review = { questions: Question[]; marks: ReadingMark[]; round: number; readings: Reading[]; /** The reader's own of the newest sending. */ own: Reading | undefined; /** Their own reading before it, for a start. */ before: Reading | undefined };

/** The readings of a request as far as this person may see them: an assessor sees what others said once their own is submitted. */
export async function findReadings(actor: Actor, reference: string): Promise<Review | undefined> {
  if (!isRequestReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [request] = await tx.execute<{ id: string; phaseId: string | null }>(sql`select id, phase_id as "phaseId" from requests where reference = ${reference}`);
    if (!request) return undefined;
    const { readings: marks, round } = await readReview(tx, request.id);
    const readings = await tx.execute<Reading>(sql`
      select a.id, a.round, a.assessor_id as "assessorId", a.assessor_name as "assessorName", a.state, a.asked_on as "askedOn", a.submitted_on as "submittedOn", a.has_conflict as "hasConflict", a.conflict_note as "conflictNote",
        a.conclusion, a.summary, a.voided_on as "voidedOn", a.void_reason as "voidReason", a.version,
        (select coalesce(json_agg(json_build_object('questionId', w.question_id, 'answer', w.answer, 'comment', w.comment)), '[]') from assessment_answers w where w.assessment_id = a.id) as answers
      from assessments a where a.request_id = ${request.id} and ${UNBIASED} order by a.round desc, a.submitted_on, a.assessor_name`);
    const mine = readings.filter(({ assessorId }) => assessorId === actor.userId);
    const own = mine.find((one) => one.round === round && one.state === "asked") ?? mine.find((one) => one.round === round && one.state !== "void");
    const before = mine.find((one) => one.id !== own?.id && one.answers.length > 0);
    return { questions: await readQuestionnaire(tx, request.phaseId), marks, round, readings: [...readings], own, before };
  });
}
