import type { Change } from "./change";
import type { EventType } from "./events";

/** A line of a history, as stored; its sentence is made where it is drawn. */
export type HistoryEntry = {
  id: number;
  type: EventType;
  happenedAt: string;
  recordedAt: string;
  actorName: string;
  organisationName: string;
  subjectTable: string;
  reason: string | null;
  facts: Record<string, string | number | boolean | null>;
  changes: Change[];
};
