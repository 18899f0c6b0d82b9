import type { PartialDate } from "@/domain/shared/dates";
import type { ValueState } from "./lifecycle";
import type { RollUp } from "./lists";

export type Counting = { state: ValueState; value: number; measuredOn: PartialDate; number: number };

/** What approved values make together, until `until` where it is given; null as long as there is none. */
export function rollUp(values: readonly Counting[], how: RollUp, until?: PartialDate): number | null {
  const counting = values.filter(({ state, measuredOn }) => state === "approved" && (!until || measuredOn <= until));
  if (counting.length === 0) return null;
  if (how === "latest") return [...counting].sort((one, other) => other.measuredOn.localeCompare(one.measuredOn) || other.number - one.number)[0]!.value;
  return round(counting.reduce((sum, { value }) => sum + value, 0));
}

type Aim = { rollUp: RollUp; baseline: number | null; target: number | null };

/** How much of the way from the baseline to the target is done, in percent; null when that cannot be said. What is added up starts at nothing. */
export function progressOf(figure: number | null, { rollUp: how, baseline, target }: Aim): number | null {
  const start = how === "sum" ? 0 : (baseline ?? 0);
  if (figure === null || target === null || target === start) return null;
  return Math.round(((figure - start) / (target - start)) * 100);
}

// 0.1 + 0.2 is shown as people write it.
const round = (value: number) => Number(value.toFixed(6));
