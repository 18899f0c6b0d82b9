import type { PartialDate } from "@/domain/shared/dates";
import { countedFigure, type CountedRows } from "./counted";
import { rollUp, type Counting } from "./figure";
import { COUNTED, type Counted, type RollUp } from "./lists";

/** A figure as it was told when its period was locked: of an indicator by its number, or of a standard one that no result uses. */
export type ReportedFigure = { indicator: number | null; countedBy: Counted | null; figure: number | null };

export type Measured = { number: number; countedBy: Counted | null; rollUp: RollUp; values: readonly Counting[] };

/** The figure of one indicator until `until`, or as it is. */
export function figureOf({ countedBy, rollUp: how, values }: Measured, rows: CountedRows, until?: PartialDate): number | null {
  return countedBy ? countedFigure(countedBy, rows, until) : rollUp(values, how, until);
}

/** Every figure of an Action as of a day. */
export function figuresAt(indicators: readonly Measured[], rows: CountedRows, until: PartialDate): ReportedFigure[] {
  const used = indicators.map(({ countedBy }) => countedBy);
  return [
    ...indicators.map((one) => ({ indicator: one.number, countedBy: one.countedBy, figure: figureOf(one, rows, until) })),
    ...COUNTED.filter((key) => !used.includes(key)).map((key) => ({ indicator: null, countedBy: key, figure: countedFigure(key, rows, until) })),
  ];
}

export type PeriodFigure = ReportedFigure & { now: number | null };

/** What was told beside what the same days show now. An indicator that is gone shows nothing. */
export function comparePeriod(told: readonly ReportedFigure[], now: readonly ReportedFigure[]): PeriodFigure[] {
  return told.map((one) => ({ ...one, now: now.find((other) => (one.countedBy ? other.countedBy === one.countedBy : other.indicator === one.indicator))?.figure ?? null }));
}
