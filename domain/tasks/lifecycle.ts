import type { Moves } from "@/domain/shared/lifecycle";

export const TASK_STATES = ["open", "in_check", "done", "dropped"] as const;
export type TaskState = (typeof TASK_STATES)[number];
export const TASK_STANDING = ["open", "in_check"] as const satisfies readonly TaskState[];

/** Nobody alone writes, does and approves a task: who set it for themselves names a second person, who looks at what was done. */
export const TASK_MOVES = {
  complete: { from: ["open"], to: "done", needs: ["noteWritten", "fileForHighPriority", "notSetForOneself"] },
  askCheck: { from: ["open"], to: "in_check", needs: ["noteWritten", "fileForHighPriority", "checkedByAnother"] },
  confirm: { from: ["in_check"], to: "done" },
  giveBack: { from: ["in_check"], to: "open", needs: ["reasonGiven"] },
  reassign: { from: ["open"], to: "open" },
  drop: { from: ["open"], to: "dropped", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const TASK_LIFECYCLE = { noun: "tasks", states: TASK_STATES, moves: TASK_MOVES };
