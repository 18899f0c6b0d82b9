import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { checkIns } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { addEvidence, type GivenProof } from "@/domain/recommendations/commands/add-evidence";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import type { CommandEvent } from "@/server/command";
import { CHECK_IN_LIFECYCLE } from "../lifecycle";
import type { StrategyUse } from "../lists";
import { checkInEvent, type LoadedCheckIn } from "./load-check-in";

type Answer = { strategyUse: StrategyUse; note: string | null; proof: GivenProof; version: number; answeredOn?: string; byName: string; recordedByName?: string };

/** Writes what an authority does with the report, however it was told. */
export async function writeAnswer(tx: Tx, { actor, now, checkIn, answer }: { actor: Actor; now: Date; checkIn: LoadedCheckIn; answer: Answer }): Promise<CommandEvent> {
  const { strategyUse, note, proof, version, answeredOn = dayOf(now), byName, recordedByName = null } = answer;
  const state = demandMove(CHECK_IN_LIFECYCLE, "answer", checkIn);
  const evidenceId = await addEvidence(tx, { actor, now, actionId: checkIn.actionId, proof });
  await save(tx, checkIns, checkIn, version, { state, strategyUse, note, evidenceId, answeredOn, answeredByName: byName, recordedByName });
  return checkInEvent("check_in.answered", checkIn, { hasProof: evidenceId !== null });
}
