import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";

/** Curricula vitae whose last day has passed, and those that a newer one replaced. */
export async function findCvsToRemove(actor: Actor, today: PartialDate): Promise<{ expertId: string; reason: "retention_over" | "replaced" }[]> {
  const rows = await as(actor, (tx) => tx.execute<{ expertId: string; reason: "retention_over" | "replaced" }>(sql`
    select e.id as "expertId", case when e.cv_keep_until < ${today} then 'retention_over' else 'replaced' end as reason
    from experts e join documents d on d.expert_id = e.id group by e.id having e.cv_keep_until < ${today} or count(*) > 1`));
  return [...rows];
}
