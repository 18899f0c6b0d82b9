import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, committeeItems, documents, opinions, organisations } from "@/db/schema";
import { assessmentsAreIn } from "@/domain/committee/review";
import { approvalNeeds } from "../approval";
import type { LoadedRequest } from "./load-request";

/** Which needs of an approval are met, from what lies on file. */
export async function approvalFacts(tx: Tx, request: LoadedRequest) {
  const heard = await tx.select({ state: opinions.state, answer: opinions.answer, kind: organisations.kind }).from(opinions).innerJoin(organisations, eq(organisations.id, opinions.organisationId)).where(eq(opinions.requestId, request.id));
  const letters = await tx.select({ id: documents.id }).from(documents).where(and(eq(documents.requestId, request.id), eq(documents.kind, "endorsement_letter"))).limit(1);
  const readings = await tx.select({ state: assessments.state }).from(assessments).where(eq(assessments.requestId, request.id));
  const sentBack = await tx.select({ id: committeeItems.id }).from(committeeItems).where(and(eq(committeeItems.requestId, request.id), eq(committeeItems.state, "sent_back"))).limit(1);
  return {
    assessmentsIn: assessmentsAreIn({ states: readings.map(({ state }) => state), wasSentBack: sentBack.length > 0 }),
    ...approvalNeeds({ opinions: heard.map(({ kind, ...opinion }) => ({ ...opinion, isDelegation: kind === "eu_delegation" })), hasLetter: letters.length > 0, signatoryRank: request.signatoryRank }),
  };
}

/** Where somebody sees to a need that is not met. */
export function placeOfNeed(need: string, reference: string): string {
  if (need === "letterOnFile" || need === "signatoryRankKnown") return `/requests/${reference}/letter`;
  return `/requests/${reference}${need === "assessmentsIn" ? "#assessments" : "#opinions"}`;
}
