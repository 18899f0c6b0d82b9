import { and, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, agreedDecisions, documents, tasks } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { AgreedDecision, Task, TaskRow } from "../task";

type Where = { activity?: number; meetingId?: string };

/** Tasks of an Action, or of one activity or meeting of it: those still to be done first, the earliest due first. */
export async function findTasks(actor: Actor, reference: string, where: Where = {}): Promise<TaskRow[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx.select(ROW).from(tasks)
    .innerJoin(actions, eq(actions.id, tasks.actionId))
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(eq(actions.reference, reference), where.activity === undefined ? undefined : eq(activities.number, where.activity), where.meetingId ? eq(tasks.meetingId, where.meetingId) : undefined))
    .orderBy(sql`array_position(array['open', 'in_check', 'done', 'dropped'], ${tasks.state}::text)`, sql`${tasks.dueOn} nulls last`, tasks.number));
}

/** One task; undefined when it does not exist for this actor. */
export async function findTask(actor: Actor, reference: string, number: string): Promise<Task | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  const [row] = await as(actor, (tx) => tx.select({ ...ROW, ...MORE }).from(tasks)
    .innerJoin(actions, eq(actions.id, tasks.actionId))
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .leftJoin(documents, eq(documents.id, tasks.doneDocumentId))
    .where(and(eq(actions.reference, reference), eq(tasks.number, Number(number)))));
  if (!row) return undefined;
  const { documentId, fileName, fileAudience, ...task } = row;
  return { ...task, doneDocument: documentId && fileName && fileAudience ? { id: documentId, fileName, audience: fileAudience } : null };
}

/** What one activity or one meeting agreed, in the order in which it was recorded. */
export async function findDecisions(actor: Actor, reference: string, where: Where): Promise<AgreedDecision[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx
    .select({ id: agreedDecisions.id, text: agreedDecisions.text, agreedOn: agreedDecisions.agreedOn, recordedByName: agreedDecisions.recordedByName, audience: agreedDecisions.audience })
    .from(agreedDecisions)
    .innerJoin(actions, eq(actions.id, agreedDecisions.actionId))
    .leftJoin(activities, eq(activities.id, agreedDecisions.activityId))
    .where(and(eq(actions.reference, reference), where.activity === undefined ? undefined : eq(activities.number, where.activity), where.meetingId ? eq(agreedDecisions.meetingId, where.meetingId) : undefined))
    .orderBy(agreedDecisions.position));
}

const ROW = {
  number: tasks.number, text: tasks.text, ownerName: tasks.ownerName, dueOn: tasks.dueOn, priority: tasks.priority, audience: tasks.audience, state: tasks.state,
  activity: activities.number, isOfMeeting: sql<boolean>`${tasks.meetingId} is not null`,
};
const MORE = {
  ownerId: tasks.ownerId, authorId: tasks.authorId, authorName: tasks.authorName, doneNote: tasks.doneNote, documentId: documents.id, fileName: documents.fileName, fileAudience: documents.audience, doneOn: tasks.doneOn, doneByName: tasks.doneByName,
  verifierId: tasks.verifierId, verifierName: tasks.verifierName, verifiedOn: tasks.verifiedOn, verdictNote: tasks.verdictNote, dropReason: tasks.dropReason, version: tasks.version,
};
