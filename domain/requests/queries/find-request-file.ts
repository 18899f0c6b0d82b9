import { and, eq, ne } from "drizzle-orm";
import { readReview } from "@/db/assessments";
import { as, type Tx } from "@/db/client";
import { auditEvents, programmePhases, requests } from "@/db/schema";
import type { Phase } from "@/domain/assessments/eligibility";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";
import { readOpenAdvice } from "@/domain/recommendations/queries/read-open-advice";
import { dayOf } from "@/domain/shared/dates";
import { isRequestReference } from "../reference";
import type { RequestFile } from "../request-file";
import { readOverlap } from "./read-overlap";
import { readRequestWithOpinions } from "./read-request";

const MOST_HISTORY = 200;

/** Everything the facility has on one request, with what is there already of what it asks. */
export async function findRequestFile(actor: Actor, reference: string): Promise<RequestFile | undefined> {
  if (!isRequestReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const request = await readRequestWithOpinions(tx, reference);
    if (!request) return undefined;
    const [review, phase] = [await readReview(tx, request.id), await readPhase(tx, request.id)];
    return { ...request, review, phase, history: await readHistory(tx, { where: and(eq(auditEvents.requestId, request.id), ne(auditEvents.command, "request.save")), limit: MOST_HISTORY }), overlap: request.state === "draft" ? [] : await readOverlap(tx, request), openAdvice: request.state === "draft" ? [] : await readOpenAdvice(tx, request.authorities.flatMap(({ id }) => id ?? []), dayOf(new Date())) };
  });
}

async function readPhase(tx: Tx, requestId: string): Promise<Phase | null> {
  const [phase] = await tx.select({ name: programmePhases.name, eligibility: programmePhases.eligibility }).from(programmePhases).innerJoin(requests, eq(requests.phaseId, programmePhases.id)).where(eq(requests.id, requestId));
  return phase ?? null;
}
