import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, tasks } from "@/db/schema";
import type { Audience } from "@/domain/documents/lists";
import { refuseField } from "@/domain/shared/problem";
import { found, type CommandEvent } from "@/server/command";

/** The task with this number in this Action, or a refusal that says it does not exist. */
export async function loadTask(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(tasks).where(and(eq(tasks.actionId, actionId), eq(tasks.number, number)));
  return found(row);
}

type Told = { id: string; actionId: string; number: number; text: string; audience: Audience };

/** What happened to a task, told to those who may read it. */
export function taskEvent(type: CommandEvent["type"], task: Told, more: Partial<CommandEvent> = {}): CommandEvent {
  return { type, subject: { table: "tasks", id: task.id }, actionId: task.actionId, audience: task.audience, ...more, facts: { number: task.number, text: task.text, ...more.facts } };
}

/** The activity in which something was said, by its number; null when it was not said in one. */
export async function activityOf(tx: Tx, actionId: string, number: number | undefined): Promise<string | null> {
  if (number === undefined) return null;
  const [row] = await tx.select({ id: activities.id }).from(activities).where(and(eq(activities.actionId, actionId), eq(activities.number, number)));
  return row?.id ?? refuseField("activity", "choose");
}
