import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { lastAnswerDay } from "../answer-time";
import type { CheckInAt } from "./find-check-ins-to-ask";

/** Check-ins that were asked and whose time to answer has passed. */
export async function findSilentCheckIns(actor: Actor, today: string): Promise<CheckInAt[]> {
  const asked = await as(actor, (tx) => tx.execute<CheckInAt & { askedOn: string }>(sql`
    select a.reference, k.months, k.version, k.asked_on as "askedOn" from check_ins k join actions a on a.id = k.action_id
    where k.state = 'asked' order by k.asked_on, a.reference`));
  return asked.filter(({ askedOn }) => today > lastAnswerDay(askedOn)).map(({ reference, months, version }) => ({ reference, months, version }));
}
