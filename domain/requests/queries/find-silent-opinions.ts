import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";

export type OpinionAt = { reference: string; opinionId: string; version: number };

/** Opinions whose last day has passed on the programme's calendar without an answer, of services whose silence counts as consent. */
export async function findSilentOpinions(actor: Actor, today: string): Promise<OpinionAt[]> {
  return as(actor, (tx) => tx.execute<OpinionAt>(sql`
    select r.reference, o.id as "opinionId", o.version from opinions o join requests r on r.id = o.request_id
    where o.state = 'asked' and o.due_on < ${today} and not o.has_veto and r.state = 'in_consultation'
    order by o.due_on, r.reference`));
}
