import { LEVELS } from "@/domain/organisations/levels";
import { ORGANISATION_KINDS } from "@/domain/organisations/lists";
import { SEXES } from "@/domain/working-groups/lists";

/** The chain from what is delivered to what it is for: each stands under one of the level before it. */
export const RESULT_LEVELS = ["impact", "outcome", "output"] as const;
export type ResultLevel = (typeof RESULT_LEVELS)[number];

/** How approved values make one figure: added up, or the last one stands. */
export const ROLL_UPS = ["sum", "latest"] as const;
export type RollUp = (typeof ROLL_UPS)[number];

/** What Suivi counts by itself, from the rows that each figure opens. */
export const COUNTED = ["participants", "expert_days", "experts", "activities", "outputs", "recommendations_accepted", "recommendations_implemented"] as const;
export type Counted = (typeof COUNTED)[number];

/** By what values that are recorded by hand are broken down: the same groups by which participants are counted. */
export const BREAKDOWNS = { sex: SEXES, institution_kind: ORGANISATION_KINDS, level: LEVELS } as const;
export type Breakdown = keyof typeof BREAKDOWNS;
export const BREAKDOWN_NAMES = Object.keys(BREAKDOWNS) as [Breakdown, ...Breakdown[]];
