import { findHeldReferences } from "@/domain/countries/queries/find-country-holds";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { JOBS, type Job } from "./jobs";

export type Round = { done: Record<string, number>; refused: string[]; /** The mail server does not answer. */ isPostAway?: true };

/**
 * Does everything that is due at this moment, one command after another. A refusal means that somebody was quicker: the
 * next round reads anew. `isStopping` is asked before each command, so that no work is cut in two.
 */
export async function runRound(now: Date, isStopping: () => boolean = () => false, jobs: readonly Job[] = JOBS): Promise<Round> {
  const round: Round = { done: {}, refused: [] };
  const held = await findHeldReferences(SYSTEM_ACTOR);
  for (const { name, run, pausesOnHold } of jobs) {
    round.done[name] = 0;
    if (isStopping()) continue;
    await run(dayOf(now), now, async (subject, work) => {
      if (isStopping() || (pausesOnHold && held.has(subject.split(" ", 1)[0]!))) return;
      const result = await work();
      if (result.ok) round.done[name]! += result.count ?? 1;
      else {
        round.refused.push(`${name}: ${subject}: ${result.problem.kind}`);
        if (result.problem.isPostAway) round.isPostAway = true;
      }
    });
  }
  return round;
}
