import type { PartialDate } from "@/domain/shared/dates";
import type { ActivityState, ActivityType } from "./lifecycle";

/** One activity as a version of the plan holds it. */
export type PlanLine = { number: number; type: ActivityType; titleEn: string; startsOn: PartialDate | null; endsOn: PartialDate | null; ownerName: string | null; budgetLine: string | null; budget: number | null; isDropped: boolean };
export type PlanVersion = { number: number; note: string | null; keptOn: PartialDate; keptByName: string; lines: PlanLine[] };

/** What a change of the plan is: taking place and being reported are none. */
const PLANNED = ["type", "titleEn", "startsOn", "endsOn", "ownerName", "budgetLine", "budget", "isDropped"] as const satisfies readonly (keyof PlanLine)[];
export type PlanField = (typeof PLANNED)[number];
export type PlanChange = { number: number; titleEn: string; isNew: boolean; fields: { field: PlanField; before: string | null; after: string | null }[] };

/** A line of the plan from its activity. */
export function planLine({ number, type, titleEn, startsOn, endsOn, ownerName, budgetLine, budget, state }: Omit<PlanLine, "isDropped"> & { state: ActivityState }): PlanLine {
  return { number, type, titleEn, startsOn, endsOn, ownerName, budgetLine, budget, isDropped: state === "dropped" };
}

/** What changed from one version of the plan to the next, activity by activity. */
export function planChanges(before: readonly PlanLine[], after: readonly PlanLine[]): PlanChange[] {
  return after.flatMap((line): PlanChange[] => {
    const earlier = before.find(({ number }) => number === line.number);
    if (!earlier) return [{ number: line.number, titleEn: line.titleEn, isNew: true, fields: [] }];
    const fields = PLANNED.filter((field) => earlier[field] !== line[field]).map((field) => ({ field, before: said(earlier[field]), after: said(line[field]) }));
    return fields.length > 0 ? [{ number: line.number, titleEn: line.titleEn, isNew: false, fields }] : [];
  });
}

/** Activities that begin before one that they need has ended; a note to think about, not an error. */
export function outOfOrder(lines: readonly { number: number; startsOn: PartialDate | null; endsOn: PartialDate | null; needs: readonly number[] }[]): { number: number; needs: number }[] {
  return lines.flatMap(({ number, startsOn, needs }) => needs.flatMap((needed) => {
    const first = lines.find((line) => line.number === needed);
    const end = first?.endsOn ?? first?.startsOn;
    return startsOn && end && startsOn < end.slice(0, startsOn.length) ? [{ number, needs: needed }] : [];
  }));
}

/** Would these needs make a circle? `needs` lists what each activity needs already. */
export function makesCircle(number: number, wanted: readonly number[], needs: ReadonlyMap<number, readonly number[]>): boolean {
  const seen = new Set<number>();
  const open = [...wanted];
  while (open.length > 0) {
    const next = open.pop()!;
    if (next === number) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(needs.get(next) ?? []));
  }
  return false;
}

const said = (value: PlanLine[PlanField]) => (value === null ? null : String(value));
