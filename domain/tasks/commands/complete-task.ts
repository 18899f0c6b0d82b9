import { save } from "@/db/save";
import { tasks } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { addDocument } from "@/domain/documents/commands/add-document";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { keepFile } from "@/server/files";
import { TASK_LIFECYCLE } from "../lifecycle";
import { completeTaskInput } from "../schema";
import { loadTask, taskEvent } from "./load-task";
import { colleagueOf, tellColleague } from "./task-owner";

/** Says that a task is done, and how; a second person looks at it where one is named, and must where somebody did their own. */
export const completeTask = command({
  name: "task.complete",
  input: completeTaskInput,
  async run({ tx, actor, now }, { reference, number, version, note, file, verifierId }) {
    const action = await loadAction(tx, reference);
    demand(actor, "task.do", action.facts);
    const task = await loadTask(tx, action.id, number);
    const verifier = verifierId ? await colleagueOf(tx, verifierId, "verifierId") : null;
    const doers = [actor.userId, task.ownerId];
    const state = demandMove(TASK_LIFECYCLE, verifier ? "askCheck" : "complete", {
      state: task.state,
      met: {
        noteWritten: note !== null,
        fileForHighPriority: task.priority !== "high" || file !== null,
        notSetForOneself: task.ownerId === null || task.ownerId !== task.authorId,
        checkedByAnother: !doers.includes(verifierId),
      },
    });
    const doneDocumentId = file ? await addDocument(tx, { actor, now, file: await keepFile(file), kind: "evidence", audience: task.audience, actionId: action.id }) : null;
    await save(tx, tasks, task, version, {
      state, doneNote: note, doneDocumentId, doneOn: dayOf(now), doneById: actor.userId, doneByName: actor.personName, verifierId, verifierName: verifier?.name ?? null, verifiedOn: null, verdictNote: null,
    });
    const event = verifier ? "task.check_asked" : "task.done";
    return {
      output: { reference, number, done: event },
      events: [taskEvent(event, task, { reason: note })],
      mail: verifier ? tellColleague("task.check_asked", action, task, { seatId: verifier.seatId, ownerId: verifier.id }, actor) : [],
    };
  },
});
