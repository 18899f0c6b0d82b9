import { and, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { requests, requestVersions } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { reachOf } from "@/domain/policy/matrix";
import { isRequestReference } from "../reference";
import type { AnswersAsSent } from "../versions";

export type VersionPair = { reference: string; title: string; language: string; from: number; to: number; before: AnswersAsSent; after: AnswersAsSent };

/** Two sendings of a request that follow one another; undefined when there are no such two for this actor. */
export async function findDifferences(actor: Actor, reference: string, to: number): Promise<VersionPair | undefined> {
  if (!isRequestReference(reference) || !reachOf(actor.role, "request.read") || !Number.isInteger(to) || to < 2 || to > 1000) return undefined;
  const rows = await as(actor, (tx) => tx
    .select({ title: requests.title, language: requests.language, number: requestVersions.number, answers: requestVersions.answers })
    .from(requestVersions)
    .innerJoin(requests, eq(requests.id, requestVersions.requestId))
    .where(and(eq(requests.reference, reference), inArray(requestVersions.number, [to - 1, to])))
    .orderBy(requestVersions.number));
  const [before, after] = rows;
  return before && after && { reference, title: after.title, language: after.language, from: to - 1, to, before: before.answers, after: after.answers };
}
