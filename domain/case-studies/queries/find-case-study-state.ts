import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, caseStudies } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { CaseStudyState } from "../lifecycle";

/** Where the case study of an Action stands; undefined when there is none for this actor, or it was never sent to them. */
export async function findCaseStudyState(actor: Actor, reference: string): Promise<CaseStudyState | undefined> {
  const [row] = await as(actor, (tx) => tx.select({ state: caseStudies.state, sentOn: caseStudies.sentOn }).from(caseStudies).innerJoin(actions, eq(actions.id, caseStudies.actionId)).where(eq(actions.reference, reference)));
  return row && (actor.role !== "authority" || row.sentOn) ? row.state : undefined;
}
