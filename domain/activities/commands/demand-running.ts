import { ENDED_STAGES, type ActionStage } from "@/domain/actions/lifecycle";
import { refuse } from "@/domain/shared/problem";

/** Refuses new work on an Action that is on hold or has ended. `move` names what was tried. */
export function demandRunning(action: { reference: string; stage: ActionStage; isOnHold: boolean }, move: string): void {
  if ((ENDED_STAGES as readonly string[]).includes(action.stage)) refuse({ kind: "wrong_stage", noun: "actions", state: action.stage, move });
  if (action.isOnHold) refuse({ kind: "unmet", missing: [{ key: "actions.notOnHold", href: `/actions/${action.reference}/resume` }] });
}
