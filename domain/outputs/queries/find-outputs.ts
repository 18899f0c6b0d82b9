import { asc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, outputs } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { OutputRow } from "../output";

/** The outputs of an Action by their number, with who has held each since when. */
export async function findOutputs(actor: Actor, reference: string): Promise<OutputRow[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx
    .select({
      number: outputs.number, type: outputs.type, titleEn: outputs.titleEn, titleFr: outputs.titleFr, state: outputs.state,
      languages: sql<string[]>`array(select distinct x.language from (select f.language from output_files f where f.output_id = "outputs"."id" union all select t.language from output_sections s join texts t on t.subject_table = 'output_sections' and t.subject_id = s.id where s.output_id = "outputs"."id" and s.removed_at is null) x order by 1)`,
      versions: sql<number>`(select count(*)::int from output_versions v where v.output_id = "outputs"."id")`,
      movedAt: MOVED_AT,
    })
    .from(outputs).innerJoin(actions, eq(actions.id, outputs.actionId)).where(eq(actions.reference, reference)).orderBy(asc(outputs.number)));
}

/** An output moves with some of its events; what is written or said of it moves nothing. */
export const MOVED_AT = sql<string | null>`(select to_char(max(e.happened_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from audit_events e where e.action_id = "outputs"."action_id" and e.subject_id = "outputs"."id"::text and e.type in ('output.registered', 'output.sent', 'output.returned', 'output.validated', 'output.presented', 'output.published', 'output.restricted'))`;
