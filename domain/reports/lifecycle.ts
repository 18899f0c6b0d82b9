import type { ActionStage } from "@/domain/actions/lifecycle";
import type { Moves } from "@/domain/shared/lifecycle";

export const REPORT_STATES = ["drafting", "in_review", "returned", "cleared", "presented", "frozen"] as const;
export type ReportState = (typeof REPORT_STATES)[number];
/** States in which the facility writes. */
export const REPORT_WRITABLE = ["drafting", "returned"] as const satisfies readonly ReportState[];
/** Stages of the Action in which its final report may be written. */
export const REPORT_STAGES = ["implementation", "reporting"] as const satisfies readonly ActionStage[];
export const REPORT_SHARED = ["in_review", "returned", "cleared", "presented", "frozen"] as const satisfies readonly ReportState[];
export const REPORT_APPROVED = ["presented", "frozen"] as const satisfies readonly ReportState[];

export const REPORT_MOVES = {
  sendForReview: { from: ["drafting", "returned"], to: "in_review", needs: ["sectionsWritten", "missionsReported", "referencesKnown", "textsChecked", "translationsCurrent"] },
  giveBack: { from: ["in_review"], to: "returned", needs: ["reasonGiven"] },
  clear: { from: ["in_review"], to: "cleared" },
  present: { from: ["cleared"], to: "presented", needs: ["presentationRecorded"] },
  freeze: { from: ["presented"], to: "frozen" },
} as const satisfies Moves;

export const REPORT_LIFECYCLE = { noun: "reports", states: REPORT_STATES, moves: REPORT_MOVES };

/** States in which sections are commented on: nobody remarks on what is settled. */
export const COMMENTED = ["drafting", "in_review", "returned"] as const satisfies readonly ReportState[];
/** When the whole of a report is kept as it stands: each time the authority is asked, and for good. */
export const SEAL_KINDS = ["sent", "frozen"] as const;

/** On whose side somebody was at a presentation. */
export const PRESENTATION_SIDES = ["authority", "eu", "facility", "other"] as const;
export type PresentationSide = (typeof PRESENTATION_SIDES)[number];

export const PRESENTATION_LEVELS = ["technical", "senior_officials", "ministerial", "head_of_government"] as const;

/** May the report be written now? Null when nobody has begun it. */
export function isWritable(stage: ActionStage, state: ReportState | null): boolean {
  return REPORT_STAGES.some((open) => open === stage) && (state === null || REPORT_WRITABLE.some((writable) => writable === state));
}
