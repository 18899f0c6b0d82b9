import { and, eq } from "drizzle-orm";
import { readReview } from "@/db/assessments";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema";
import type { LoadedRequest } from "@/domain/requests/commands/load-request";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { staffAmong } from "@/domain/seats/commands/staff-among";
import type { CommandEvent, Mail } from "@/server/command";
import { askPeople } from "./ask-people";

/**
 * Sets the submitted readings of a request aside, kept and readable, and asks the same people again. Who is still writing
 * goes on: nothing of theirs was looked at yet.
 */
export async function voidAssessments(tx: Tx, request: LoadedRequest, { reason, by, now }: { reason: string; by: string; now: Date }): Promise<{ events: CommandEvent[]; mail: Mail[] }> {
  const { readings, round } = await readReview(tx, request.id);
  const set = await tx.update(assessments).set({ state: "void", voidedOn: programmeDay(now), voidReason: reason })
    .where(and(eq(assessments.requestId, request.id), eq(assessments.state, "submitted"))).returning({ id: assessments.id, assessorId: assessments.assessorId, assessorName: assessments.assessorName });
  const writing = new Set(readings.filter((one) => one.round === round && one.state === "asked").map(({ assessorId }) => assessorId));
  const people = await staffAmong(tx, [...new Set(set.map(({ assessorId }) => assessorId))].filter((id) => !writing.has(id)));
  const asked = await askPeople(tx, request, { people, round, template: "assessment.asked_again", facts: { reason, by }, now });
  const voided = set.map(({ id, assessorName: person }): CommandEvent => ({ type: "assessment.voided", subject: { table: "assessments", id }, requestId: request.id, facts: { person }, reason, audience: "facility" }));
  return { events: [...voided, ...asked.events], mail: asked.mail };
}
