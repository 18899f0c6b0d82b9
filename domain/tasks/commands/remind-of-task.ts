import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { tasks } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { remindOfTaskInput } from "../schema";
import { isOverdue } from "../task";
import { loadTask, taskEvent } from "./load-task";
import { colleagueOf, tellColleague } from "./task-owner";

/** Tells a colleague, once for each due day, that the day of a task has passed. */
export const remindOfTask = command({
  name: "task.remind",
  input: remindOfTaskInput,
  async run({ tx, actor, now }, { reference, number }) {
    const action = await loadAction(tx, reference);
    demand(actor, "task.remind", action.facts);
    const task = await loadTask(tx, action.id, number);
    if (!task.ownerId || !isOverdue(task, dayOf(now)) || task.remindedOfDay === task.dueOn) return refuse({ kind: "already_sent" });
    await tx.update(tasks).set({ remindedOfDay: task.dueOn }).where(eq(tasks.id, task.id));
    recordChanges(tx, changesOf({}, { remindedOfDay: task.dueOn }));
    const { id: ownerId, seatId } = await colleagueOf(tx, task.ownerId, "ownerId");
    return { output: { reference, number }, events: [taskEvent("task.reminded", task)], mail: tellColleague("task.overdue", action, task, { ownerId, seatId }, actor) };
  },
});
