import type { ActivityState } from "@/domain/activities/lifecycle";
import { latestDay } from "@/domain/countries/zones";
import type { PartialDate } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";

/** People are counted from the first day of an activity on; of one that was dropped nobody. */
export function demandTookPlace({ state, startsOn }: { state: ActivityState; startsOn: PartialDate | null }, { now, countries }: { now: Date; countries: readonly string[] }): void {
  if (state === "dropped") refuse({ kind: "wrong_stage", noun: "activities", state, move: "hold" });
  if (!startsOn || startsOn > latestDay(countries, now)) refuse({ kind: "unmet", missing: [{ key: "participants.hasBegun" }] });
}
