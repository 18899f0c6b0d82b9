import { canonicalJson } from "./canonical";
import type { ReportFacts } from "./facts";
import { figuresOf, type CountedFacts, type FigureKey } from "./figures";

/** Lists of facts that are told row by row, and what names a row among its like. */
const LISTS = {
  activities: ({ number }: ReportFacts["activities"][number]) => String(number),
  outputs: ({ number }: ReportFacts["outputs"][number]) => String(number),
  recommendations: ({ number }: ReportFacts["recommendations"][number]) => String(number),
  contextFigures: ({ number }: ReportFacts["contextFigures"][number]) => String(number),
  checkIns: ({ months }: ReportFacts["checkIns"][number]) => String(months),
  indicators: ({ number }: NonNullable<ReportFacts["indicators"]>[number]) => String(number),
} as const;
const RECORDS = ["action", "request", "concept", "group", "presentation"] as const;
/** Fields that are told elsewhere: as lists of their own, by the figures counted from them, or beside the words themselves. */
const ELSEWHERE: readonly string[] = ["seats", "meetings", "translation"];

/** What goes on changing by itself once a report stands: that is no correction of it. */
const COURSE: Record<string, readonly string[]> = {
  recommendations: ["state", "answeredOn", "answerReason", "dueOn"],
  outputs: ["state", "presentedOn", "sourceUrl"],
  checkIns: ["state", "strategyUse", "months", "dueOn"],
  indicators: ["figure", "values"],
};
const COURSE_FIGURES: readonly FigureKey[] = ["recommendationsAccepted", "recommendationsSetAside", "recommendationsImplemented", "recommendationsUnanswered"];

export type Noun = keyof typeof LISTS | (typeof RECORDS)[number] | "figures";

/** One thing that the record says otherwise than the report does. */
export type Difference = {
  /** Stands for it in an address and in an explanation: `activities.2.women`. */
  key: string;
  noun: Noun;
  /** Which of its like; null for what there is only one of. */
  row: string | null;
  /** The field that changed; null when the whole row came or went. */
  field: string | null;
  before: unknown;
  after: unknown;
  /** A correction of what was told, or what happened since. */
  kind: "correction" | "since";
};

/** Everything that differs between two states of the facts, in the order of the report. Rows are told by their numbers, figures by what they count. */
export function differencesBetween(before: ReportFacts, after: ReportFacts): Difference[] {
  return [
    ...RECORDS.flatMap((noun) => ofRecord(noun, null, before[noun], after[noun])),
    ...(Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((noun) => ofList(noun, before[noun] as Row[] | undefined, after[noun] as Row[] | undefined)),
    ...figureDifferences(before, after),
  ];
}

type Row = Record<string, unknown>;

// A list that the earlier format did not have says nothing about what was then.
function ofList(noun: keyof typeof LISTS, before: readonly Row[] | undefined, after: readonly Row[] = []): Difference[] {
  if (!before) return [];
  const keyed = (rows: readonly Row[]) => new Map(rows.map((row) => [(LISTS[noun] as unknown as (row: Row) => string)(row), row]));
  const [old, now] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((row) => ofRecord(noun, row, old.get(row) ?? null, now.get(row) ?? null));
}

function ofRecord(noun: Noun, row: string | null, before: Row | null, after: Row | null): Difference[] {
  if (before === null && after === null) return [];
  const at = (field: string | null) => [noun, row, field].filter((part) => part !== null).join(".");
  if (before === null || after === null) return [{ key: at(null), noun, row, field: null, before, after, kind: noun === "checkIns" || noun === "presentation" ? "since" : "correction" }];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !ELSEWHERE.includes(field));
  return fields.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((field) => ({ key: at(field), noun, row, field, before: before[field] ?? null, after: after[field] ?? null, kind: COURSE[noun]?.includes(field) ? "since" : "correction" }));
}

/** The figures that come out otherwise; of those `isTold` alone, where some may not be told. */
export function figureDifferences(before: CountedFacts, after: CountedFacts, isTold: (key: FigureKey) => boolean = () => true): Difference[] {
  const now = new Map(figuresOf(after).map(({ key, value }) => [key, value]));
  return figuresOf(before).filter(({ key, value }) => isTold(key) && now.get(key) !== value)
    .map(({ key, value }) => ({ key: `figures.${key}`, noun: "figures", row: key, field: null, before: value, after: now.get(key) ?? 0, kind: COURSE_FIGURES.includes(key) ? "since" : "correction" }));
}
