import type { HistoryEntry } from "@/domain/history/entry";
import type { PartialDate } from "@/domain/shared/dates";

/** What was recorded after a moment about the time before it: not part of the figures of that moment, and listed beside them. */
export type LaterFact = HistoryEntry & { aboutOn: PartialDate; reference: string | null };

export type LaterFacts = {
  facts: LaterFact[];
  total: number;
  /** Facts that bear an earlier moment and were written here only after it, or after the day as known on which the figures are told: how many, and between which days. */
  entered: { count: number; from: PartialDate | null; to: PartialDate | null };
};

export const LATER_ROWS = 20;
