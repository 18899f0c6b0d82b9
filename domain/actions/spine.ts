import type { PartialDate } from "@/domain/shared/dates";
import { SPINE, type ActionStage, type SpineStep } from "./lifecycle";

/** One station of the spine: behind us, where we are, still ahead, or where the Action ended before its time. */
export type SpineEntry = { key: SpineStep; state: "done" | "now" | "next" | "ended"; on: PartialDate | null; held?: number; planned?: number };

export type SpineFacts = {
  stage: ActionStage;
  requestedOn: PartialDate | null;
  approvedOn: PartialDate | null;
  firstActivityOn: PartialDate | null;
  presentedOn: PartialDate | null;
  closedOn: PartialDate | null;
  hasFinalReport: boolean;
  activities: number;
  held: number;
};

/** The life of an Action as seven stations, with the dates that are known and how far the activities have come. */
export function spineOf(facts: SpineFacts): SpineEntry[] {
  const isEndedEarly = facts.stage === "closed_early" || facts.stage === "cancelled";
  const reached = SPINE.indexOf(stageReached(facts));
  return SPINE.map((key, index) => ({
    key,
    state: stateAt(index, reached, { isEndedEarly, isClosed: facts.stage === "closed" }),
    on: dateOf(key, facts, index <= reached),
    ...(key === "implementation" && index <= reached && facts.activities > 0 ? { held: facts.held, planned: facts.activities } : {}),
  }));
}

/** The last station an Action came to; one that ended early stopped where its records stop. */
export function stageReached(facts: Omit<SpineFacts, "requestedOn" | "approvedOn" | "closedOn" | "activities">): SpineStep {
  if (facts.stage === "cancelled") return "design";
  if (facts.stage !== "closed_early") return facts.stage;
  if (facts.presentedOn) return "follow_up";
  if (facts.hasFinalReport) return "reporting";
  return facts.firstActivityOn || facts.held > 0 ? "implementation" : "design";
}

function stateAt(index: number, reached: number, { isEndedEarly, isClosed }: { isEndedEarly: boolean; isClosed: boolean }): SpineEntry["state"] {
  if (index < reached || isClosed) return "done";
  if (index > reached) return "next";
  return isEndedEarly ? "ended" : "now";
}

function dateOf(key: SpineStep, facts: SpineFacts, isReached: boolean): PartialDate | null {
  if (!isReached) return null;
  if (key === "request") return facts.requestedOn;
  if (key === "assessment") return facts.approvedOn;
  if (key === "implementation") return facts.firstActivityOn;
  if (key === "follow_up") return facts.presentedOn;
  return key === "closed" ? facts.closedOn : null;
}
