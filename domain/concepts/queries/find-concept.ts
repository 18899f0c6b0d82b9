import { desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, concepts } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { ConceptDetail } from "@/domain/concepts/concept-detail";

/** The last concept of an Action that this actor may read; row-level security keeps drafts with the facility. One statement. */
export async function findConcept(actor: Actor, reference: string): Promise<ConceptDetail | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select(COLUMNS).from(concepts).innerJoin(actions, eq(actions.id, concepts.actionId)).where(eq(actions.reference, reference)).orderBy(desc(concepts.number)).limit(1);
    return row;
  });
}

const COLUMNS = {
  number: concepts.number, state: concepts.state, version: concepts.version, acceptedOn: concepts.acceptedOn, changesAsked: concepts.changesAsked, purpose: concepts.purpose, approach: concepts.approach,
  plannedActivities: concepts.plannedActivities, expectedResults: concepts.expectedResults, risks: concepts.risks, otherInitiatives: concepts.otherInitiatives,
  acceptances: sql<ConceptDetail["acceptances"]>`coalesce((
    select json_agg(json_build_object('side', x.side, 'acceptedByName', x.accepted_by_name, 'acceptedOn', x.accepted_on, 'onBehalfOf', x.on_behalf_of, 'isVoid', x.voided_at is not null) order by x.accepted_on)
    from concept_acceptances x where x.concept_id = "concepts"."id"), '[]'::json)`,
};
