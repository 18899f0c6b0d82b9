import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import type { Consent } from "../retention";

/** Everybody who agreed to something: experts to stand on the roster, contacts to be handed over. Newest first. */
export async function findConsents(actor: Actor): Promise<Consent[]> {
  const rows = await as(actor, (tx) => tx.execute<Consent>(sql`
    select e.id, 'roster' as "to", e.full_name as name, e.consent_on as "on", null as how, e.cv_removed_on as "endedOn", '/experts/' || e.id as href from experts e where e.consent_on is not null
    union all select c.id, 'handover', c.name, c.consent_on, c.consent_how, c.withdrawn_on, '/actions/' || a.reference || '/handover/' || c.handover_id from handover_contacts c join actions a on a.id = c.action_id
    order by "on" desc, name limit 500`));
  return [...rows];
}
