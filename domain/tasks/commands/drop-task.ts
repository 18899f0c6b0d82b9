import { save } from "@/db/save";
import { tasks } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { TASK_LIFECYCLE } from "../lifecycle";
import { dropTaskInput } from "../schema";
import { loadTask, taskEvent } from "./load-task";

/** Says that a task will not be done, and why. */
export const dropTask = command({
  name: "task.drop",
  input: dropTaskInput,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "task.do", action.facts);
    const task = await loadTask(tx, action.id, number);
    const state = demandMove(TASK_LIFECYCLE, "drop", { state: task.state, met: { reasonGiven: true } });
    await save(tx, tasks, task, version, { state, dropReason: reason });
    return { output: { reference, number }, events: [taskEvent("task.dropped", task, { reason })] };
  },
});
