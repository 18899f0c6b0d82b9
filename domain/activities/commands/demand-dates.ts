import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import type { PartialDate } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { endsInTime } from "../dates";

type Dates = { startsOn: PartialDate | null; endsOn: PartialDate | null };

/** Refuses an end before the start. */
export function demandOrder({ startsOn, endsOn }: Dates): void {
  if (!endsInTime(startsOn, endsOn)) refuseField("endsOn", "later");
}

/** Refuses dates ahead of the moment for something that is said to have taken place. */
export function demandPast({ startsOn, endsOn }: Dates, where: { now: Date; countries: readonly string[] }): void {
  if (startsOn) refuseFuture("startsOn", startsOn, where);
  if (endsOn) refuseFuture("endsOn", endsOn, where);
}
