import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { UNBIASED } from "@/db/assessments";
import { as, type Tx } from "@/db/client";
import { assessments, committeeItems, committeeMeetings } from "@/db/schema";
import type { AssessmentState } from "@/domain/assessments/lists";
import type { Actor } from "@/domain/policy/actor";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import type { AnswerLine, DecisionSheet, ReviewLine } from "../decision-sheet";
import { findMeeting } from "./find-meeting";

/** Everything on one request that the committee has before it; undefined for who may not read it. */
export async function findDecisionSheet(actor: Actor, reference: string): Promise<DecisionSheet | undefined> {
  const request = await findRequestFile(actor, reference);
  if (!request || request.state === "draft") return undefined;
  const { reviews, meeting } = await as(actor, async (tx) => ({ reviews: await readReviews(tx, request.id, ["submitted"]), meeting: await meetingOf(tx, request.id) }));
  return { request, reviews, meeting: await findMeeting(actor, meeting) };
}

/** The readings of a request that were set aside, as they were; undefined when there are none. */
export async function findEarlierReview(actor: Actor, reference: string) {
  const request = await findRequestFile(actor, reference);
  if (!request) return undefined;
  const reviews = await as(actor, (tx) => readReviews(tx, request.id, ["void"]));
  return reviews.length > 0 ? { request, reviews } : undefined;
}

async function readReviews(tx: Tx, requestId: string, states: AssessmentState[]): Promise<ReviewLine[]> {
  return tx
    .select({
      id: assessments.id, round: assessments.round, assessorName: assessments.assessorName, state: assessments.state, conclusion: assessments.conclusion, summary: assessments.summary,
      submittedOn: assessments.submittedOn, voidedOn: assessments.voidedOn, voidReason: assessments.voidReason, answers: ANSWERS,
    })
    .from(assessments).where(and(eq(assessments.requestId, requestId), inArray(assessments.state, states), sql`exists (select from assessments a where a.id = "assessments"."id" and ${UNBIASED})`)).orderBy(asc(assessments.round), asc(assessments.submittedOn), asc(assessments.assessorName));
}

const ANSWERS = sql<AnswerLine[]>`(select coalesce(json_agg(json_build_object('questionId', q.id, 'criterion', q.criterion, 'textEn', q.text_en, 'textFr', q.text_fr, 'answer', a.answer, 'comment', a.comment) order by q.position), '[]')
  from assessment_answers a join assessment_questions q on q.id = a.question_id where a.assessment_id = "assessments"."id")`;

/** The meeting that decided it, or on whose agenda it stands now. */
async function meetingOf(tx: Tx, requestId: string): Promise<number | undefined> {
  const [row] = await tx.select({ number: committeeMeetings.number }).from(committeeItems).innerJoin(committeeMeetings, eq(committeeMeetings.id, committeeItems.meetingId))
    .where(and(eq(committeeItems.requestId, requestId), inArray(committeeItems.state, ["decided", "listed"]))).orderBy(desc(committeeMeetings.number)).limit(1);
  return row?.number;
}
