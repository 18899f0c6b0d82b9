/** The committee meets, or decides in writing: no objection by the day is consent. */
export const MEETING_MODES = ["meeting", "written"] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];
export const MEETING_STATES = ["planned", "held", "cancelled"] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
export const ITEM_STATES = ["listed", "decided", "postponed", "sent_back"] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export const PRESENCES = ["present", "represented", "absent"] as const;
export type Presence = (typeof PRESENCES)[number];
export const POSITIONS = ["agree", "reservation", "objection"] as const;
export type Position = (typeof POSITIONS)[number];
/** Who sees to a condition of an approval. */
export const CONDITION_OWNERS = ["authority", "facility", "committee", "delegation"] as const;
export type ConditionOwner = (typeof CONDITION_OWNERS)[number];
