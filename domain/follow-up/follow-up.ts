import type { Proof } from "@/domain/recommendations/recommendation";
import type { CheckInState } from "./lifecycle";
import type { SignalKind, StrategyUse } from "./lists";

export type CheckInRow = {
  months: number;
  dueOn: string;
  state: CheckInState;
  askedOn: string | null;
  answeredOn: string | null;
  answeredByName: string | null;
  strategyUse: StrategyUse | null;
  note: string | null;
  version: number;
  proof: Proof | null;
};

export type SignalRow = { id: string; kind: SignalKind; textEn: string; textFr: string | null; seenOn: string | null; contributionOf: string | null; proof: Proof | null };
export type FrameChange = { id: string; country: string; changedOn: string; textEn: string; textFr: string; sourceUrl: string | null; suspends: boolean };
export type FollowUp = { presentedOn: string | null; checkIns: CheckInRow[]; signals: SignalRow[]; frameChanges: FrameChange[] };

/** How many check-ins were answered, left silent, or are still open; silence is counted apart. */
export function countsOf(rows: readonly Pick<CheckInRow, "state">[]) {
  const count = (...states: CheckInState[]) => rows.filter(({ state }) => states.includes(state)).length;
  return { answered: count("answered"), silent: count("silent"), open: count("scheduled", "asked") };
}
