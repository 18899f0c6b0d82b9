import { CHECK_IN_STATES, type CheckInState } from "@/domain/follow-up/lifecycle";
import { STRATEGY_USES, type StrategyUse } from "@/domain/follow-up/lists";
import { ITEM_ANSWERS } from "@/domain/handovers/lifecycle";
import { RECOMMENDATION_OPEN } from "@/domain/recommendations/lifecycle";

/** How far a request can come, each step a part of the one before it. */
export const CHAIN_STEPS = ["asked", "approved", "delivered", "followed", "handed_over"] as const;
export type ChainStep = (typeof CHAIN_STEPS)[number];

/** Where requests stand that came as far as a step and no further. Some wait there, the others are lost to the next step. */
export const STANDINGS = {
  asked: ["undecided", "withdrawn", "merged", "redirected", "refused"],
  approved: ["under_way", "on_hold", "cancelled", "closed_early"],
  delivered: ["awaiting_answer", "silent"],
  followed: ["not_handed_over", "in_talks", "turned_down"],
  handed_over: ["handed_over"],
} as const satisfies Record<ChainStep, readonly string[]>;
export type ChainStanding = (typeof STANDINGS)[ChainStep][number];
export const WAITING: readonly ChainStanding[] = ["undecided", "under_way", "on_hold", "awaiting_answer", "not_handed_over", "in_talks"];

/** Below this number of requests a picture would show chance: a table with bars is drawn. */
export const FEWEST_DRAWN = 20;

/** Ages of what is open, in months from which each band begins. */
export const AGE_BANDS = [0, 6, 12, 24] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** What a receiver says of an item; `open` until it says something. */
export const ITEM_OUTCOMES = [...ITEM_ANSWERS, "open"] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

export type CheckInFigures = { months: number; states: Partial<Record<CheckInState, number>>; uses: Partial<Record<StrategyUse, number>>; /** Answers to what was asked, and the median of their days; none where they are too few. */ timed: number; answerDays: number | null };
export type ReceiverFigures = { code: string; nameEn: string; nameFr: string; handovers: number; items: Partial<Record<ItemOutcome, number>> };
export type FollowUpFigures = {
  chain: Partial<Record<ChainStanding, number>>;
  /** Why requests were refused: a request may have several reasons. */
  refusals: Record<string, number>;
  /** Open recommendations, as `state.band`. */
  ages: Record<string, number>;
  checkIns: CheckInFigures[];
  receivers: ReceiverFigures[];
};

/** How many came at least as far as each step. */
export function reachedOf(chain: FollowUpFigures["chain"]): Record<ChainStep, number> {
  const at = (step: ChainStep) => STANDINGS[step].reduce((sum, standing) => sum + (chain[standing] ?? 0), 0);
  return Object.fromEntries(CHAIN_STEPS.map((step, index) => [step, CHAIN_STEPS.slice(index).reduce((sum, later) => sum + at(later), 0)])) as Record<ChainStep, number>;
}

/** The standings of a step and of every later one. */
export const standingsFrom = (step: ChainStep): ChainStanding[] => CHAIN_STEPS.slice(CHAIN_STEPS.indexOf(step)).flatMap((one) => [...STANDINGS[one]]);

/** A part of a whole in percent; null where the whole is too small for percentages to say something. */
export function percentOf(part: number, whole: number, fewest: number): number | null {
  return whole >= fewest ? Math.round((100 * part) / whole) : null;
}

const isOneOf = (list: readonly (string | number)[], value: string | undefined) => list.some((one) => String(one) === value);
const CODE = /^[A-Za-z0-9_-]{1,40}$/;

/** Lists of rows behind the numbers of follow-up, and which states of them an address may name. */
export const FOLLOW_UP_ROWS = {
  age: (state) => isOneOf(RECOMMENDATION_OPEN, state.split(".")[0]) && isOneOf(AGE_BANDS, state.split(".")[1]),
  check_in: (state) => /^[1-9]\d{0,2}$/.test(state.split(".")[0]!) && isOneOf([...CHECK_IN_STATES, ...STRATEGY_USES], state.split(".")[1]),
  handover: (state) => CODE.test(state),
  item: (state) => CODE.test(state.split(".")[0]!) && isOneOf(ITEM_OUTCOMES, state.split(".")[1]),
  chain: (state) => isOneOf(CHAIN_STEPS, state) || isOneOf(standingsFrom("asked"), state),
} satisfies Record<string, (state: string) => boolean>;
export type FollowUpRows = { of: keyof typeof FOLLOW_UP_ROWS; state: string };
export const isFollowUpRows = (rows: { of: string }): rows is FollowUpRows => Object.hasOwn(FOLLOW_UP_ROWS, rows.of);
