import type { Moves } from "@/domain/shared/lifecycle";

export const ACTION_STAGES = ["design", "implementation", "reporting", "follow_up", "closed", "cancelled", "closed_early"] as const;
export type ActionStage = (typeof ACTION_STAGES)[number];

/** Stages in which nothing more is expected of anybody but follow-up. */
export const ENDED_STAGES = ["closed", "cancelled", "closed_early"] as const satisfies readonly ActionStage[];
export const hasEnded = (stage: ActionStage) => ENDED_STAGES.some((ended) => ended === stage);

const RUNNING = ["design", "implementation", "reporting", "follow_up"] as const;

export const ACTION_MOVES = {
  launch: { from: ["design"], to: "implementation", needs: ["notOnHold", "conceptAcceptedByBoth", "leadNamed"] },
  report: { from: ["implementation"], to: "reporting", needs: ["notOnHold", "someActivityHeld", "missionsReported"] },
  present: { from: ["reporting"], to: "follow_up", needs: ["notOnHold", "finalReportCleared", "presentationRecorded"] },
  close: { from: ["follow_up"], to: "closed", needs: ["notOnHold", "outputsSettled", "missionReportsApproved", "recommendationsAnswered", "finalCheckInScheduled"] },
  closeEarly: { from: RUNNING, to: "closed_early", needs: ["reasonGiven"] },
  cancel: { from: ["design"], to: "cancelled", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const ACTION_LIFECYCLE = { noun: "actions", states: ACTION_STAGES, moves: ACTION_MOVES };

/** The life of the Action as people see it: the request's stages come before its own. */
export const SPINE = ["request", "assessment", "design", "implementation", "reporting", "follow_up", "closed"] as const;
export type SpineStep = (typeof SPINE)[number];

export const LINK_TYPES = ["follows", "continues", "scales_up", "inspired_by"] as const;

/** The five dates that public records mix up, kept apart; `unspecified_*` when a source does not say which it means. */
export const DATE_KINDS = ["request", "approval", "first_activity", "last_activity", "closure", "unspecified_start", "unspecified_end"] as const;
export type DateKind = (typeof DATE_KINDS)[number];
