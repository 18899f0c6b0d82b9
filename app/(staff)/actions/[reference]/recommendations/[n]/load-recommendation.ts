import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findRecommendation } from "@/domain/recommendations/queries/find-recommendation";
import { requireActorIn } from "@/server/actor";

export type RecommendationProps = { params: Promise<{ reference: string; n: string }> };

/** What every page under a recommendation's address needs; unknown is not found. */
export async function loadRecommendation(params: RecommendationProps["params"]) {
  const [{ reference, n }, actor] = await Promise.all([params, requireActorIn("staff")]);
  const [head, recommendation] = await Promise.all([findActionHead(actor, reference), findRecommendation(actor, reference, n)]);
  if (!head || !recommendation) notFound();
  return { actor, head, recommendation, at: { reference, number: recommendation.number } };
}
