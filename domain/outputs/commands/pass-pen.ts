import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { actions, concepts, finalReports, outputs } from "@/db/schema";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";

/** Gives the pen of a running Action to the authority, which now has something to read. */
export async function passToAuthority(tx: Tx, action: LoadedAction, now: Date): Promise<void> {
  await pass(tx, action, "authority", now);
}

/** Gives the pen back to the facility, unless something else still waits for the authority. */
export async function passToFacility(tx: Tx, action: LoadedAction, now: Date): Promise<void> {
  if (!(await awaitsAuthority(tx, action.id))) await pass(tx, action, "facility", now);
}

async function pass(tx: Tx, action: LoadedAction, court: "authority" | "facility", now: Date) {
  // On hold the committee holds the pen; an Action that has ended has none.
  if (action.court === court || action.court === null || action.isOnHold) return;
  await save(tx, actions, action, action.version, { court, courtSince: dayOf(now), movedAt: now });
}

async function awaitsAuthority(tx: Tx, actionId: string): Promise<boolean> {
  const waiting = await Promise.all([
    tx.select({ id: outputs.id }).from(outputs).where(and(eq(outputs.actionId, actionId), eq(outputs.state, "in_review"))).limit(1),
    tx.select({ id: finalReports.id }).from(finalReports).where(and(eq(finalReports.actionId, actionId), eq(finalReports.state, "in_review"))).limit(1),
    tx.select({ id: concepts.id }).from(concepts).where(and(eq(concepts.actionId, actionId), eq(concepts.state, "with_authority"))).limit(1),
  ]);
  return waiting.some((rows) => rows.length > 0);
}
