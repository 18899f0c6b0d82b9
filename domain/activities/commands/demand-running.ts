import { hasEnded, type ActionStage } from "@/domain/actions/lifecycle";
import { refuse } from "@/domain/shared/problem";

/** Refuses new work on an Action that is on hold or has ended. `move` names what was tried. */
export function demandRunning(action: { reference: string; stage: ActionStage; isOnHold: boolean }, move: string): void {
  demandNotEnded(action, move);
  if (action.isOnHold) refuse({ kind: "unmet", missing: [{ key: "actions.notOnHold", href: `/actions/${action.reference}/resume` }] });
}

/** Refuses work on an Action that has ended. */
export function demandNotEnded({ stage }: { stage: ActionStage }, move: string): void {
  if (hasEnded(stage)) refuse({ kind: "wrong_stage", noun: "actions", state: stage, move });
}
