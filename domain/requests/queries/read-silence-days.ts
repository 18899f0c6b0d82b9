import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { programmePhases } from "@/db/schema";
import { SILENCE_DAYS } from "../lists";

/** Working days after which silence is consent in the phase of a request. */
export async function readSilenceDays(tx: Tx, phaseId: string | null): Promise<number> {
  if (!phaseId) return SILENCE_DAYS;
  const [phase] = await tx.select({ days: programmePhases.silenceDays }).from(programmePhases).where(eq(programmePhases.id, phaseId));
  return phase?.days ?? SILENCE_DAYS;
}
