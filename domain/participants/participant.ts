import type { Level } from "@/domain/organisations/levels";
import type { OrganisationKind } from "@/domain/organisations/lists";
import type { PartialDate } from "@/domain/shared/dates";
import type { Sex } from "@/domain/working-groups/lists";

/** Somebody at an activity; without a name once the day has passed after which nobody needs to know. */
export type ParticipantRow = {
  id: string;
  sex: Sex;
  institutionKind: OrganisationKind | null;
  level: Level;
  fullName: string | null;
  institutionName: string | null;
  hasAddress: boolean;
  deleteAfter: PartialDate | null;
};

/** Somebody once, with the activities they came to; the number stands for the person, nobody is named. */
export type PersonRow = { person: number; sex: Sex; institutionKind: OrganisationKind | null; level: Level; activities: number[] };

/** Names are kept for so many months after the last day of the activity, so that people can be asked six months later. */
export const NAMES_KEPT_MONTHS = 12;

/** The last day on which the names of an activity are kept. */
export function namesKeptUntil(lastDay: PartialDate): PartialDate {
  const [year = 0, month = 12, day = 28] = lastDay.split("-").map(Number);
  const months = year * 12 + (month - 1) + NAMES_KEPT_MONTHS;
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-${String(Math.min(day, last)).padStart(2, "0")}`;
}

type Countable = Pick<ParticipantRow, "sex" | "institutionKind" | "level">;
export type Counts = { total: number; bySex: [Sex, number][]; byKind: [OrganisationKind | null, number][]; byLevel: [Level, number][] };

/** How many, by sex, by kind of institution and by level; the most frequent first. */
export function countsOf(rows: readonly Countable[]): Counts {
  return { total: rows.length, bySex: tally(rows.map(({ sex }) => sex)), byKind: tally(rows.map(({ institutionKind }) => institutionKind)), byLevel: tally(rows.map(({ level }) => level)) };
}

function tally<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
