import { BREAKDOWNS, BREAKDOWN_NAMES, type Breakdown } from "./lists";

/** The parts of a value by their code: `{ female: 12, male: 8 }`. */
export type Parts = Record<string, number>;

/** Name of the form's field for one part; codes of two breakdowns may be the same. */
export const partField = (breakdown: Breakdown, code: string) => `${breakdown}_${code}`;

/** Every field that a part may stand in. */
export const PART_FIELDS = BREAKDOWN_NAMES.flatMap((breakdown) => BREAKDOWNS[breakdown].map((code) => partField(breakdown, code)));

/** What stands in the fields of this breakdown; fields of others mean nothing. */
export function partsFrom(fields: Record<string, unknown>, breakdown: Breakdown | null): Parts {
  if (!breakdown) return {};
  const entries = BREAKDOWNS[breakdown].map((code) => [code, fields[partField(breakdown, code)]] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [typeof entry[0], number] => typeof entry[1] === "number"));
}

/** Do the parts make up the whole? Decimals may be off by their rounding. */
export function addUp(parts: Parts, whole: number): boolean {
  const numbers = Object.values(parts);
  return numbers.length === 0 || Math.abs(numbers.reduce((sum, one) => sum + one, 0) - whole) < 0.01;
}
