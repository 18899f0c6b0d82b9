import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema";
import type { LoadedRequest } from "@/domain/requests/commands/load-request";
import { dayOf } from "@/domain/shared/dates";
import type { CommandEvent, Mail } from "@/server/command";

/** Sets the readings of a request aside; they stay readable as the earlier review. */
export async function setAside(tx: Tx, request: LoadedRequest, { reason, now }: { reason: string; now: Date }): Promise<{ events: CommandEvent[]; mail: Mail[] }> {
  const voided = await tx.update(assessments).set({ state: "void", voidedOn: dayOf(now), voidReason: reason })
    .where(and(eq(assessments.requestId, request.id), inArray(assessments.state, ["asked", "submitted"]))).returning({ id: assessments.id, assessorName: assessments.assessorName });
  return { events: voided.map(({ id, assessorName }) => ({ type: "assessment.voided", subject: { table: "assessments", id }, requestId: request.id, facts: { assessor: assessorName }, reason, audience: "facility" })), mail: [] };
}
