import type { ActionHead } from "@/domain/actions/action-head";
import { hasEnded } from "@/domain/actions/lifecycle";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import { OUTPUT_APPROVED, OUTPUT_COMMENTED, OUTPUT_WRITABLE, type OutputState } from "./lifecycle";

export type OutputRights = Record<"write" | "edit" | "comment" | "settle" | "check" | "checkVisibility" | "derive", boolean>;

/** What somebody of the facility may do with an output as it stands, for pages that offer it. */
export function mayOnOutput(actor: Actor, { facts, stage }: Pick<ActionHead, "facts" | "stage">, { state }: { state: OutputState }): OutputRights {
  const is = (states: readonly OutputState[]) => states.includes(state);
  const [write, isRunning] = [may(actor, "output.write", facts), !hasEnded(stage)];
  return {
    write, edit: write && isRunning && is(OUTPUT_WRITABLE), comment: may(actor, "output.comment", facts) && isRunning && is(OUTPUT_COMMENTED), settle: write,
    check: may(actor, "text.review", facts), checkVisibility: may(actor, "visibility.check", facts) && is(OUTPUT_APPROVED), derive: may(actor, "recommendation.propose", facts) && isRunning,
  };
}
