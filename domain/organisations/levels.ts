/** How high somebody stands in their institution; one list for members of a group and for participants. */
export const LEVELS = ["minister", "deputy_minister", "director", "head_of_unit", "officer", "other", "unknown"] as const;
export type Level = (typeof LEVELS)[number];
