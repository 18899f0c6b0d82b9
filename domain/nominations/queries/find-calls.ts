import { asc, desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { nominationCalls } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { NominationAsk, NominationCall } from "../nomination";

/** The calls for nominations of a mission with every answer, the latest first. */
export async function findCalls(actor: Actor, activityId: string): Promise<NominationCall[]> {
  return as(actor, (tx) => tx.select(CALL).from(nominationCalls).where(eq(nominationCalls.activityId, activityId)).orderBy(desc(nominationCalls.openedOn), asc(nominationCalls.id)));
}

const CALL = {
  id: nominationCalls.id, openedOn: nominationCalls.openedOn, openedByName: nominationCalls.openedByName, dueOn: nominationCalls.dueOn, message: nominationCalls.message,
  asks: sql<NominationAsk[]>`(select coalesce(json_agg(json_build_object('id', k.id, 'fullName', k.full_name, 'country', k.country, 'institution', k.institution, 'state', k.state, 'reason', k.reason, 'answeredOn', k.answered_on, 'answeredByName', k.answered_by_name,
    'named', (select coalesce(json_agg(d.expert_name order by d.expert_name), '[]') from deployments d where d.nomination_id = k.id)) order by k.country, k.full_name), '[]') from nomination_asks k where k.call_id = "nomination_calls"."id")`,
};
