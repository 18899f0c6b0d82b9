import { desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, conceptVersions } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { reachOf } from "@/domain/policy/matrix";
import { readEachVersion } from "@/domain/texts/queries/read-passages";
import { asConceptWords, originalOf } from "../languages";
import type { ConceptVersion } from "../parts";

/** Every text of the concept that one side handed to the other, the latest first, each in the languages it was handed over in and with who accepted it. Three statements. */
export async function findConceptVersions(actor: Actor, reference: string): Promise<ConceptVersion[]> {
  if (!isReference(reference) || !reachOf(actor.role, "concept.read_sent")) return [];
  return as(actor, async (tx) => {
    const rows = await tx.select(COLUMNS).from(conceptVersions).innerJoin(actions, eq(actions.id, conceptVersions.actionId)).where(eq(actions.reference, reference)).orderBy(desc(conceptVersions.number));
    const texts = await readEachVersion(tx, rows.map(({ textIds }) => textIds));
    return rows.map(({ textIds: _, ...version }, index) => {
      const words = asConceptWords(texts[index]);
      return { ...version, words, parts: originalOf(words) };
    });
  });
}

const COLUMNS = {
  number: conceptVersions.number, writtenOn: conceptVersions.writtenOn, writtenByName: conceptVersions.writtenByName, writtenBySide: conceptVersions.writtenBySide, language: conceptVersions.language, textIds: conceptVersions.textIds,
  acceptances: sql<ConceptVersion["acceptances"]>`coalesce((
    select json_agg(json_build_object('side', x.side, 'languages', x.languages, 'acceptedByName', x.accepted_by_name, 'acceptedOn', x.accepted_on, 'onBehalfOf', x.on_behalf_of, 'isVoid', x.voided_at is not null) order by x.accepted_on, x.side)
    from concept_acceptances x where x.action_id = "concept_versions"."action_id" and x.version_number = "concept_versions"."number"), '[]'::json)`,
};
