/** What an institution says of a paragraph's very words. */
export const POSITIONS = ["agree", "reserve", "object", "no_view"] as const;
export type Position = (typeof POSITIONS)[number];
/** Positions that say why. */
export const REASONED = ["reserve", "object"] as const satisfies readonly Position[];

/** What the chair makes of a paragraph once the positions are there. */
export const RULINGS = ["adopted", "to_revise", "left_out"] as const;
export type Ruling = (typeof RULINGS)[number];

/** How a position came: by a personal link, through an account, or told to the facility, which wrote it down. */
export const ANSWER_WAYS = ["link", "account", "facility"] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** How an institution at the table can be asked: a member by a personal link, its people through their accounts, or not at all. */
export const ASK_WAYS = ["link", "account", "none"] as const;
export type AskWay = (typeof ASK_WAYS)[number];

/** Paragraphs of one text. */
export const MOST_PARAGRAPHS = 40;
/** Days before the last one on which those who have not answered are reminded. */
export const REMIND_BEFORE = 3;
