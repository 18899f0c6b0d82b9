import { and, eq } from "drizzle-orm";
import { readReview } from "@/db/assessments";
import type { Tx } from "@/db/client";
import { documents, opinions, organisations } from "@/db/schema";
import { approvalNeeds } from "../approval";
import type { LoadedRequest } from "./load-request";

/** Which needs of an approval are met, from what lies on file. */
export async function approvalFacts(tx: Tx, request: LoadedRequest) {
  const heard = await tx.select({ state: opinions.state, answer: opinions.answer, kind: organisations.kind }).from(opinions).innerJoin(organisations, eq(organisations.id, opinions.organisationId)).where(eq(opinions.requestId, request.id));
  const letters = await tx.select({ id: documents.id }).from(documents).where(and(eq(documents.requestId, request.id), eq(documents.kind, "endorsement_letter"))).limit(1);
  const review = await readReview(tx, request.id);
  return approvalNeeds({ opinions: heard.map(({ kind, ...opinion }) => ({ ...opinion, isDelegation: kind === "eu_delegation" })), hasLetter: letters.length > 0, signatoryRank: request.signatoryRank, review });
}

/** Where somebody sees to a need that is not met. */
export function placeOfNeed(need: string, reference: string): string {
  if (need === "letterOnFile" || need === "signatoryRankKnown") return `/requests/${reference}/letter`;
  return `/requests/${reference}${need === "assessmentsIn" ? "#assessments" : "#opinions"}`;
}
