import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { openSeatRound } from "@/domain/seats/commands/open-seat-round";
import { remindOfSeatRound } from "@/domain/seats/commands/remind-of-seat-round";
import { actor } from "./actors";
import { step } from "./steps";

/** An authority that was asked who still works there, was reminded, and has not answered for everybody yet. */
export async function askWhoWorksThere(): Promise<void> {
  const { organisationId } = actor("Ilir");
  const { roundId } = await step("seat round", openSeatRound, SYSTEM_ACTOR, { organisationId }, "2026-09-01");
  await step("seat round reminded", remindOfSeatRound, SYSTEM_ACTOR, { roundId }, "2026-10-13");
}
