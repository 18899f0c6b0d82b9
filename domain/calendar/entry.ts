import type { PartialDate } from "@/domain/shared/dates";

type Whole = { kind: "day"; from: PartialDate; to: PartialDate };
type Timed = { kind: "time"; day: PartialDate; startsAt: string; endsAt: string | null; zone: string };

/** Something in somebody's calendar: whole days, or a time on the clocks of a place. */
export type CalendarEntry = (Whole | Timed) & {
  /** Stays the same whatever changes, so that no entry stands there twice. */
  uid: string;
  sequence: number;
  changedAt: Date;
  title: string;
  place?: string | null;
  text?: string;
  address?: string;
  isCancelled: boolean;
};
