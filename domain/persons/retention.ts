import { CV_KEPT_YEARS } from "@/domain/experts/cv";
import type { PartialDate } from "@/domain/shared/dates";

/** What is removed on a day of its own: the worker removes it once that day is over. */
export const RULES = ["curricula", "participant_names", "presence_names", "kept_forms"] as const;
export type Rule = (typeof RULES)[number];

/** Days for which the page looks ahead, and back. */
export const LOOK_AHEAD_DAYS = 90;
export const LOOK_BACK_DAYS = 365;

export const CURRICULA_MONTHS = CV_KEPT_YEARS * 12;

/** Something that will be removed: which rule, whose record, how much of it, and its last day. */
export type Going = { rule: Rule; reference: string | null; expertId: string | null; name: string | null; count: number; lastDay: PartialDate };

/** What was removed, without what it was: what is left of it in the history. */
export type Gone = { id: number; on: string; kind: "participants.forgotten" | "expert.cv_removed"; reference: string | null; count: number; reason: string | null };

/** Who agreed, when, and to what; `endedOn` where it was taken back or what was agreed to is over. */
export type Consent = { id: string; to: "roster" | "handover"; name: string; on: PartialDate; how: string | null; endedOn: PartialDate | null; href: string };
