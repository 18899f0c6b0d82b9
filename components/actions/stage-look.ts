import type { Tone } from "@/components/ui/tone";
import type { ActionStage } from "@/domain/actions/lifecycle";
import type { PublishedStatus } from "@/domain/actions/lists";

export type StageFacts = { stage: ActionStage; isOnHold: boolean; publishedStatus: PublishedStatus | null };

const TONES: Record<ActionStage, Tone> = {
  design: "draft", implementation: "progress", reporting: "progress", follow_up: "waiting", closed: "done", cancelled: "suspended", closed_early: "suspended",
};

/** Tone and words (a key of `actions`) of an Action's state. A hold overlays the stage; a state nobody published is said so. */
export function stageLook({ stage, isOnHold, publishedStatus }: StageFacts) {
  if (isOnHold) return { tone: "suspended", text: "onHold" } as const;
  if (publishedStatus === "unknown" && stage === "implementation") return { tone: "draft", text: "stateNotPublished" } as const;
  return { tone: TONES[stage], text: `states.${stage}` } as const;
}
