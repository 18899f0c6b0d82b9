import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { literals } from "@/db/fragments";
import type { PartialDate } from "@/domain/shared/dates";
import { RECOMMENDATION_OPEN } from "../lifecycle";
import type { OpenAdvice } from "../open-advice";

/** What is still open at these authorities from earlier Actions; those that owe nothing are left out. */
export async function readOpenAdvice(tx: Tx, organisationIds: readonly string[], today: PartialDate): Promise<OpenAdvice[]> {
  if (organisationIds.length === 0) return [];
  // A date as long as its source is over when that month or year is.
  return tx.execute<OpenAdvice>(sql`
    select o.id as "organisationId", o.name_en as "organisationName", o.name_fr as "organisationNameFr", r.open, r.late, k.silent
    from organisations o
    cross join lateral (select count(*)::int as open, count(*) filter (where due_on < left(${today}, length(due_on)))::int as late from recommendations where addressee_id = o.id and state in (${literals(RECOMMENDATION_OPEN)})) r
    cross join lateral (select count(*)::int as silent from check_ins c join action_authorities t on t.action_id = c.action_id where t.organisation_id = o.id and c.state = 'silent') k
    where o.id in (${sql.join(organisationIds.map((id) => sql`${id}::uuid`), sql`, `)}) and (r.open > 0 or k.silent > 0) order by o.name_en`);
}
