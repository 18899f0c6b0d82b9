import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import { changedDurations } from "@/db/usual-durations";

/** True when past requests say something else than what was counted last. */
export async function durationsChanged(actor: Actor, today: PartialDate): Promise<boolean> {
  return (await as(actor, (tx) => changedDurations(tx, today))).length > 0;
}
