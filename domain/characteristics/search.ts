import { z } from "zod";
import { THEMES } from "@/domain/actions/lists";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { readFilter, type SearchParams } from "@/domain/shared/address-filter";
import { isDisputed, type CharacteristicRow } from "./characteristic";
import { CHARACTERISTICS, type Characteristic } from "./lists";

/** Who has to say that an Action shows it; `disputed` asks for those on which the sides differ. */
export const SAID_BY = ["either", "both", "facility", "authority", "disputed"] as const;
export type SaidBy = (typeof SAID_BY)[number];

const FIELDS = { characteristic: z.enum(CHARACTERISTICS), by: z.enum(SAID_BY), theme: z.enum(THEMES), country: z.enum(COUNTRY_CODES) };
export type GoodPracticeFilter = { characteristic: Characteristic; by: SaidBy; theme?: (typeof THEMES)[number]; country?: string };

/** An Action that somebody assessed, with all ten as both sides see them. */
export type AssessedAction = { reference: string; titleEn: string; titleFr: string | null; countryCodes: string[]; thematicArea: (typeof THEMES)[number] | null; firstActivityOn: string | null; lastActivityOn: string | null; rows: CharacteristicRow[] };

/** What an address asks; what makes no sense is left out. Without a characteristic it asks for endorsement at high level. */
export function parseGoodPractice(params: SearchParams): GoodPracticeFilter {
  return { characteristic: "high_level_endorsement", by: "either", ...readFilter(FIELDS, params).filter };
}

/** Is this characteristic of an Action seen by whom the search asks? */
export function isSaidBy(row: Pick<CharacteristicRow, "facility" | "authority">, by: SaidBy): boolean {
  const [facility, authority] = [row.facility?.isFlagged ?? false, row.authority?.isFlagged ?? false];
  return { either: facility || authority, both: facility && authority, facility, authority, disputed: isDisputed(row) }[by];
}

/** Of these Actions, how many show each of the ten. Every number stands for its own rows; they are not added up. */
export function countsOf(actions: readonly AssessedAction[], by: SaidBy): { characteristic: Characteristic; number: number; count: number }[] {
  return CHARACTERISTICS.map((characteristic, index) => ({ characteristic, number: index + 1, count: actions.filter(({ rows }) => isSaidBy(rows[index]!, by)).length }));
}
