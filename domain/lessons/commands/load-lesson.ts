import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, finalReports, lessons, missionReports, outputs } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { found, type CommandEvent } from "@/server/command";

/** The lesson with this number in this Action, or a refusal that says it does not exist. */
export async function loadLesson(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(lessons).where(and(eq(lessons.actionId, actionId), eq(lessons.number, number)));
  return found(row);
}

/** What happened to a lesson: the facility's own business until somebody else has read it. */
export function lessonEvent(type: CommandEvent["type"], lesson: { id: string; actionId: string; number: number }, more: Partial<CommandEvent> = {}): CommandEvent {
  return { type, subject: { table: "lessons", id: lesson.id }, actionId: lesson.actionId, audience: "facility", ...more, facts: { number: lesson.number, ...more.facts } };
}

type Source = Pick<typeof lessons.$inferInsert, "source" | "sourceActivityId" | "sourceOutputId">;

/** The record a lesson was learnt from, which is of the same Action; a report that nobody has begun teaches nothing. */
export async function sourceOf(tx: Tx, actionId: string, key: string | null): Promise<Source> {
  const none = { source: null, sourceActivityId: null, sourceOutputId: null };
  if (key === null) return none;
  const [kind, number] = [key.split(":")[0], Number(key.split(":")[1])];
  if (kind === "output") {
    const [row] = await tx.select({ id: outputs.id }).from(outputs).where(and(eq(outputs.actionId, actionId), eq(outputs.number, number)));
    return row ? { ...none, source: "output", sourceOutputId: row.id } : refuseField("learntFrom", "choose");
  }
  if (kind === "mission_report") {
    const [row] = await tx.select({ id: activities.id }).from(activities).innerJoin(missionReports, eq(missionReports.activityId, activities.id)).where(and(eq(activities.actionId, actionId), eq(activities.number, number)));
    return row ? { ...none, source: "mission_report", sourceActivityId: row.id } : refuseField("learntFrom", "choose");
  }
  const [row] = await tx.select({ id: finalReports.id }).from(finalReports).where(eq(finalReports.actionId, actionId));
  return row ? { ...none, source: "final_report" } : refuseField("learntFrom", "choose");
}
