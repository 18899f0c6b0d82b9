import type { Level } from "@/domain/organisations/levels";
import type { OrganisationKind } from "@/domain/organisations/lists";
import { addMonths, type PartialDate } from "@/domain/shared/dates";
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

/** The last day on which the names of an activity are kept; a month counts from its end. */
export function namesKeptUntil(lastDay: PartialDate): PartialDate {
  const [year = "", month = "12", day = "28"] = lastDay.split("-");
  return addMonths(`${year}-${month}-${day}`, NAMES_KEPT_MONTHS);
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
