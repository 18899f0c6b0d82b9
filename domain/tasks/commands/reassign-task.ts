import { save } from "@/db/save";
import { tasks } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { TASK_LIFECYCLE } from "../lifecycle";
import { reassignTaskInput } from "../schema";
import { loadTask, taskEvent } from "./load-task";
import { ownerOf, tellColleague } from "./task-owner";

/** Gives an open task to somebody else; its history keeps who had it. */
export const reassignTask = command({
  name: "task.reassign",
  input: reassignTaskInput,
  async run({ tx, actor }, { reference, number, version, ...wanted }) {
    const action = await loadAction(tx, reference);
    demand(actor, "task.do", action.facts);
    const task = await loadTask(tx, action.id, number);
    const state = demandMove(TASK_LIFECYCLE, "reassign", task);
    const { seatId, ...owner } = await ownerOf(tx, wanted);
    await save(tx, tasks, task, version, { state, ...owner });
    return { output: { reference, number }, events: [taskEvent("task.reassigned", task, { facts: { owner: owner.ownerName } })], mail: tellColleague("task.set", action, task, { ...owner, seatId }, actor) };
  },
});
