import { and, asc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outputSections } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import type { Actor } from "@/domain/policy/actor";
import { refuse } from "@/domain/shared/problem";
import { demand } from "@/server/command";
import { OUTPUT_WRITABLE } from "../lifecycle";
import { loadOutput } from "./load-output";

/** The output whose text is being written, with its sections in their order; refuses while the authority reads it. */
export async function loadWritten(tx: Tx, { actor, reference, number, move }: { actor: Actor; reference: string; number: number; move: string }) {
  const action = await loadAction(tx, reference);
  demand(actor, "output.write", action.facts);
  demandNotEnded(action, move);
  await lockAction(tx, action.id);
  const output = await loadOutput(tx, action.id, number);
  if (!OUTPUT_WRITABLE.some((state) => state === output.state)) refuse({ kind: "wrong_stage", noun: "outputs", state: output.state, move });
  return { action, output, sections: await loadSections(tx, output.id) };
}

/** Sections that are part of the text now, in their order. */
export async function loadSections(tx: Tx, outputId: string) {
  return tx.select().from(outputSections).where(and(eq(outputSections.outputId, outputId), isNull(outputSections.removedAt))).orderBy(asc(outputSections.position));
}
