import { sql } from "drizzle-orm";
import { newestRound } from "@/db/assessments";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";

/** Requests that came back changed and whose assessors have not been asked again yet. */
export async function findUnaskedAgain(actor: Actor): Promise<{ reference: string }[]> {
  return as(actor, (tx) => tx.execute<{ reference: string }>(sql`
    select r.reference from requests r, lateral (select max(a.round) as last from assessments a where a.request_id = r.id) l
    where r.state in ('submitted', 'in_consultation') and l.last < ${newestRound(sql`r.id`)}
      and exists (select from assessments a where a.request_id = r.id and a.round = l.last and a.state <> 'stood_aside')
    order by r.reference`));
}
