import type { FileShown } from "@/domain/documents/document";
import type { HistoryEntry } from "@/domain/history/entry";
import type { PartialDate } from "@/domain/shared/dates";
import type { CountedRows } from "./counted";
import { progressOf, type Counting } from "./figure";
import type { ValueState } from "./lifecycle";
import type { Breakdown, Counted, ResultLevel, RollUp } from "./lists";
import type { Parts } from "./parts";
import { figureOf, type PeriodFigure } from "./period";

export type Aim = { baseline: number | null; baselineOn: PartialDate | null; baselineSource: string | null; target: number | null; targetOn: PartialDate | null };

/** What is on record of an indicator; its figure is made from it and the Action's rows. */
export type IndicatorFacts = Aim & {
  number: number; titleEn: string; titleFr: string | null; unitEn: string | null; unitFr: string | null; countedBy: Counted | null; rollUp: RollUp; breakdown: Breakdown | null; version: number;
  values: Counting[];
};

/** One indicator with its figure: how far from the baseline to the target. */
export type IndicatorLine = IndicatorFacts & { figure: number | null; progress: number | null };

export type ResultFacts = { number: number; level: ResultLevel; under: number | null; textEn: string; textFr: string | null; assumptionEn: string | null; assumptionFr: string | null; version: number; indicators: IndicatorFacts[] };
export type ResultLine = Omit<ResultFacts, "indicators"> & { indicators: IndicatorLine[] };

export type Period = { number: number; label: string; startsOn: PartialDate; endsOn: PartialDate; lockedOn: PartialDate; lockedByName: string; reopenedOn: PartialDate | null; reopenedByName: string | null; reopenReason: string | null; version: number; figures: PeriodFigure[] };

/** The results chain of an Action in reading order, the standard figures no result uses, and what was reported. */
export type Chain = { results: ResultLine[]; others: { key: Counted; figure: number }[]; periods: Period[]; rows: CountedRows };

export type ValueRow = {
  number: number; state: ValueState; value: number; measuredOn: PartialDate; parts: Parts; source: string; sourceUrl: string | null; recordedByName: string;
};

/** One value with everything behind it. */
export type IndicatorValue = ValueRow & {
  note: string | null; activity: number | null; document: FileShown | null; submittedOn: PartialDate | null; submittedById: string | null; submittedByName: string | null;
  returnReason: string | null; approvedOn: PartialDate | null; approvedByName: string | null; voidReason: string | null; version: number;
};

export type IndicatorPage = { indicator: IndicatorLine; result: { number: number; level: ResultLevel; textEn: string; textFr: string | null }; values: ValueRow[]; rows: CountedRows };
export type ValuePage = { indicator: IndicatorLine; value: IndicatorValue; history: HistoryEntry[] };

/** The indicator with its figure as it is. */
export function withFigure(facts: IndicatorFacts, rows: CountedRows): IndicatorLine {
  const figure = figureOf(facts, rows);
  return { ...facts, figure, progress: progressOf(figure, facts) };
}

/** Results in reading order: each followed by those that serve it. */
export function inChainOrder<R extends { number: number; under: number | null }>(results: readonly R[]): R[] {
  const from = (under: number | null): R[] => results.filter((one) => one.under === under).flatMap((one) => [one, ...from(one.number)]);
  return from(null);
}
