import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { GOES_ON } from "@/db/follow-up";
import type { Actor } from "@/domain/policy/actor";
import type { CheckInAt } from "./find-check-ins-to-ask";

/** Check-ins that were asked and whose last day has passed. On hold nobody's silence counts. */
export async function findSilentCheckIns(actor: Actor, today: string): Promise<CheckInAt[]> {
  return as(actor, (tx) => tx.execute<CheckInAt>(sql`
    select a.reference, k.months, k.version from check_ins k join actions a on a.id = k.action_id
    where k.state = 'asked' and k.answer_by < ${today} and ${GOES_ON} order by k.asked_on, a.reference`));
}
