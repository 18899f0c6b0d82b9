import { COURT_SIDES, type CourtLedger, type CourtSide } from "./court";
import type { Court, Decision, RequestState } from "./lifecycle";

/** One request in the table of times; the ledger is missing where a date is less than a day. */
export type RequestTime = { reference: string; title: string; language: string; leadAuthorityName: string; state: RequestState; outcome: Decision | null; court: Court | null; ledger: CourtLedger | null };

export type SideMedians = { cases: number; days: Record<CourtSide, number>; total: number };

/** Days in the median of each side, over requests that are decided; null when there are too few to say. */
export function sideMedians(times: readonly RequestTime[], fewest: number): SideMedians | null {
  const ledgers = times.filter(({ state }) => state === "decided").flatMap(({ ledger }) => (ledger ? [ledger] : []));
  if (ledgers.length < fewest) return null;
  const of = (days: (ledger: CourtLedger) => number) => median(ledgers.map(days));
  const days = Object.fromEntries(COURT_SIDES.map((side) => [side, of((ledger) => ledger.days[side])])) as Record<CourtSide, number>;
  return { cases: ledgers.length, days, total: of(({ total }) => total) };
}

/** The value in the middle; between two, the later whole day, so that nobody is promised less than half of the cases took. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.ceil((sorted[middle - 1]! + sorted[middle]!) / 2);
}
