import { save } from "@/db/save";
import { tasks } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { TASK_LIFECYCLE } from "../lifecycle";
import { checkTaskInput } from "../schema";
import { loadTask, taskEvent } from "./load-task";

/** The second person finds what was done adequate, or gives the task back with a reason. */
export const checkTask = command({
  name: "task.check",
  input: checkTaskInput,
  async run({ tx, actor, now }, { reference, number, version, verdict, note }) {
    const action = await loadAction(tx, reference);
    demand(actor, "task.do", action.facts);
    const task = await loadTask(tx, action.id, number);
    const isAdequate = verdict === "adequate";
    const state = demandMove(TASK_LIFECYCLE, isAdequate ? "confirm" : "giveBack", { state: task.state, met: { reasonGiven: note !== null } });
    if (task.verifierId !== actor.userId) refuse({ kind: "not_allowed" });
    await save(tx, tasks, task, version, { state, verdictNote: note, verifiedOn: isAdequate ? dayOf(now) : null });
    const event = isAdequate ? "task.confirmed" : "task.given_back";
    return { output: { reference, number, done: event }, events: [taskEvent(event, task, { reason: note })] };
  },
});
