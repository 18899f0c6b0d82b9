import type { Moves } from "@/domain/shared/lifecycle";

export const CONFORMITIES = ["full", "partial", "none", "not_applicable", "more_favourable"] as const;
export type Conformity = (typeof CONFORMITIES)[number];
/** Conformities that leave a gap, which has to be described. */
export const GAPS = ["partial", "none"] as const satisfies readonly Conformity[];

/** A sheet holds the comparison of one instrument with the law of one country. */
export const SHEET_STATES = ["drafting", "shared", "approved"] as const;
export type SheetState = (typeof SHEET_STATES)[number];
export const SHEET_SHARED = ["shared", "approved"] as const satisfies readonly SheetState[];
export const SHEET_APPROVED = ["approved"] as const satisfies readonly SheetState[];
/** States in which rows change; what was approved is opened again first. */
export const SHEET_WRITABLE = ["drafting", "shared"] as const satisfies readonly SheetState[];

export const SHEET_MOVES = {
  share: { from: ["drafting"], to: "shared", needs: ["articlesCompared"] },
  takeBack: { from: ["shared"], to: "drafting" },
  approve: { from: ["shared"], to: "approved", needs: ["everyArticleCompared", "everyGapAgreed"] },
  reopen: { from: ["approved"], to: "shared", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const COMPARISON_LIFECYCLE = { noun: "comparisons", states: SHEET_STATES, moves: SHEET_MOVES };
