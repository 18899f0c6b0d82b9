import type { Proof } from "@/domain/recommendations/recommendation";
import { listed } from "@/domain/shared/listed";
import type { CheckInState } from "./lifecycle";
import type { FollowUpRules } from "./rules";
import type { SignalKind, StrategyUse } from "./lists";

export type CheckInRow = {
  months: number;
  dueOn: string;
  state: CheckInState;
  askedOn: string | null;
  answerBy: string | null;
  remindedOn: string | null;
  escalatedOn: string | null;
  recordedByName: string | null;
  answeredOn: string | null;
  answeredByName: string | null;
  strategyUse: StrategyUse | null;
  note: string | null;
  version: number;
  proof: Proof | null;
};

export type SignalRow = { id: string; kind: SignalKind; textEn: string; textFr: string | null; seenOn: string | null; contributionOf: string | null; proof: Proof | null };
export type FrameChange = { id: string; country: string; changedOn: string; textEn: string; textFr: string; sourceUrl: string | null; suspends: boolean };
/** Somebody who was asked in the course of a check-in: about the report, about so many recommendations, of which so many answers are missing. */
export type CheckInAsk = { id: string; name: string; organisationName: string; asksUse: boolean; about: number; open: number; expiresOn: string };

export type FollowUp = { presentedOn: string | null; rules: FollowUpRules; checkIns: CheckInRow[]; signals: SignalRow[]; frameChanges: FrameChange[] };

/** How many check-ins were answered, left silent, or are still open; silence is counted apart. */
export function countsOf(rows: readonly Pick<CheckInRow, "state">[]) {
  const count = (...states: CheckInState[]) => rows.filter(({ state }) => states.includes(state)).length;
  return { answered: count("answered"), silent: count("silent"), open: count("scheduled", "asked") };
}

/** Is cooperation with one of the countries suspended, by the last that is recorded of each? `changes` stand newest first. Nobody is asked by the clock then (db/follow-up). */
export function isSuspended(changes: readonly Pick<FrameChange, "country" | "suspends">[]): boolean {
  return changes.some(({ country, suspends }, at) => suspends && changes.findIndex((one) => one.country === country) === at);
}

/** "6, 12, 24 and 36": the months at which an Action is asked about. */
export const monthsAfter = (rows: readonly Pick<CheckInRow, "months">[], locale: string) => listed(rows.map(({ months }) => String(months)), locale);
