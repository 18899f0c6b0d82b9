import { desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, concepts } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { asConceptWords } from "../languages";
import { readTexts } from "@/domain/texts/queries/read-passages";
import type { ConceptDetail } from "@/domain/concepts/concept-detail";

/** The last concept of an Action that this actor may read; row-level security keeps drafts with the facility, and translations until they are shared. Three statements. */
export async function findConcept(actor: Actor, reference: string): Promise<ConceptDetail | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select(COLUMNS).from(concepts).innerJoin(actions, eq(actions.id, concepts.actionId)).where(eq(actions.reference, reference)).orderBy(desc(concepts.number)).limit(1);
    if (!row) return undefined;
    const { id, ...concept } = row;
    return { ...concept, words: asConceptWords((await readTexts(tx, { table: "concepts", ids: [id] })).get(id)) };
  });
}

const COLUMNS = {
  id: concepts.id, language: concepts.language, number: concepts.number, state: concepts.state, version: concepts.version, acceptedOn: concepts.acceptedOn, changesAsked: concepts.changesAsked, purpose: concepts.purpose, approach: concepts.approach,
  plannedActivities: concepts.plannedActivities, expectedResults: concepts.expectedResults, risks: concepts.risks, otherInitiatives: concepts.otherInitiatives,
  acceptances: sql<ConceptDetail["acceptances"]>`coalesce((
    select json_agg(json_build_object('side', x.side, 'languages', x.languages, 'acceptedByName', x.accepted_by_name, 'acceptedOn', x.accepted_on, 'onBehalfOf', x.on_behalf_of, 'isVoid', x.voided_at is not null) order by x.accepted_on)
    from concept_acceptances x where x.concept_id = "concepts"."id"), '[]'::json)`,
};
