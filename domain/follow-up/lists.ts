/** What the authority says it does with the report when it is asked. */
export const STRATEGY_USES = ["basis_of_strategy", "used_in_part", "under_study", "not_used", "cannot_say"] as const;
export type StrategyUse = (typeof STRATEGY_USES)[number];

export const SIGNAL_KINDS = ["strategy", "high_level_group", "agreement", "law", "budget", "training", "other"] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];
