import type { FileShown } from "@/domain/documents/document";
import type { Audience } from "@/domain/documents/lists";
import type { PRIORITIES } from "@/domain/recommendations/lifecycle";
import type { PartialDate } from "@/domain/shared/dates";
import type { TaskState } from "./lifecycle";

/** One line of a list of tasks. */
export type TaskRow = {
  number: number;
  text: string;
  ownerName: string;
  dueOn: PartialDate | null;
  priority: (typeof PRIORITIES)[number];
  audience: Audience;
  state: TaskState;
  /** Where it was set: an activity by its number, a meeting, or neither. */
  activity: number | null;
  isOfMeeting: boolean;
};

export type Task = TaskRow & {
  ownerId: string | null;
  authorId: string | null;
  authorName: string;
  doneNote: string | null;
  doneDocument: FileShown | null;
  doneOn: PartialDate | null;
  doneByName: string | null;
  verifierId: string | null;
  verifierName: string | null;
  verifiedOn: PartialDate | null;
  verdictNote: string | null;
  dropReason: string | null;
  version: number;
};

export type AgreedDecision = { id: string; text: string; agreedOn: PartialDate; recordedByName: string; audience: Audience };

/** Is a task still to be done after its day? */
export function isOverdue({ state, dueOn }: Pick<TaskRow, "state" | "dueOn">, today: PartialDate): boolean {
  return state === "open" && dueOn !== null && dueOn < today;
}
