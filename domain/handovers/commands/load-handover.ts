import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { handoverItems, handovers, programmes } from "@/db/schema";
import { found } from "@/server/command";

export type LoadedHandover = Awaited<ReturnType<typeof loadHandover>>;

/** The handover with this id in this Action with its programme and items, or a refusal that says it does not exist. Who comes second waits, so that items and state agree. */
export async function loadHandover(tx: Tx, actionId: string, id: string) {
  const [row] = await tx.select({ handover: handovers, programme: programmes.nameEn, asked: programmes.requiredFields, answerDays: programmes.answerDays }).from(handovers)
    .innerJoin(programmes, eq(programmes.id, handovers.programmeId)).where(and(eq(handovers.actionId, actionId), eq(handovers.id, id))).for("update", { of: handovers });
  const { handover, programme, asked, answerDays } = found(row);
  const items = await tx.select().from(handoverItems).where(eq(handoverItems.handoverId, id));
  return { ...handover, programme, asked, answerDays, items };
}
