import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { tasks } from "@/db/schema";
import { takeTurns } from "@/db/turns";
import type { Audience } from "@/domain/documents/lists";
import type { Actor } from "@/domain/policy/actor";
import type { CommandEvent, Mail } from "@/server/command";
import { taskEvent } from "./load-task";
import { ownerOf, tellColleague } from "./task-owner";

type Wanted = { text: string; priority: "high" | "medium" | "low"; audience: Audience; dueOn: string | null; activityId: string | null; meetingId: string | null; ownerId: string | null; ownerName: string | null };
type Added = { number: number; event: CommandEvent; mail: Mail[] };

/** Writes a task inside another command, which tells the event and sends the mail. */
export async function addTask(tx: Tx, { actor, action, wanted }: { actor: Actor; action: { id: string; reference: string }; wanted: Wanted }): Promise<Added> {
  const { seatId, ...owner } = await ownerOf(tx, wanted);
  await takeTurns(tx, action.id);
  const [last] = await tx.select({ number: max(tasks.number) }).from(tasks).where(eq(tasks.actionId, action.id));
  const task = { ...wanted, ...owner, id: crypto.randomUUID(), actionId: action.id, number: (last?.number ?? 0) + 1, authorId: actor.userId, authorName: actor.personName };
  await tx.insert(tasks).values(task);
  recordChanges(tx, changesOf({}, { text: task.text, ownerName: task.ownerName, dueOn: task.dueOn, priority: task.priority }));
  return { number: task.number, event: taskEvent("task.set", task, { facts: { owner: task.ownerName } }), mail: tellColleague("task.set", action, task, { ...owner, seatId }, actor) };
}
