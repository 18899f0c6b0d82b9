import type { ComparisonLine } from "@/domain/comparisons/comparison";

/** What the server answers to a cell: saved; changed by somebody else meanwhile, with what they wrote; or refused, with the reason in words. */
export type SavedCell =
  | { status: "saved"; line: ComparisonLine; endedAgreement: boolean }
  | { status: "changed"; line: ComparisonLine; by: string; shown?: string }
  | { status: "refused"; message: string };
