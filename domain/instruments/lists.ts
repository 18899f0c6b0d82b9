export const INSTRUMENT_KINDS = ["convention", "protocol", "covenant", "charter", "recommendation", "directive", "other"] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** Where a country stands with an instrument. What nobody has looked up has no row, and is not "not ratified". */
export const RATIFICATION_STATES = ["ratified", "signed", "not_ratified", "denounced"] as const;
export type RatificationState = (typeof RATIFICATION_STATES)[number];
/** States that happened on a day. */
export const DATED_RATIFICATIONS = ["ratified", "signed", "denounced"] as const satisfies readonly RatificationState[];
