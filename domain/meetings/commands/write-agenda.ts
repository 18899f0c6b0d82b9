import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recordChanges } from "@/db/save";
import { documents, groupMeetingDocuments, groupMeetingItems } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";

type Meeting = { id: string; actionId: string };

/** Puts these points on the agenda of a meeting, in this order; a point that stays keeps its notes. */
export async function writeAgenda(tx: Tx, meeting: Meeting, points: readonly string[], before: readonly { subject: string; notes: string }[]): Promise<void> {
  if (points.join("\n") === before.map(({ subject }) => subject).join("\n")) return;
  const notesOf = new Map(before.map(({ subject, notes }) => [subject, notes]));
  await tx.delete(groupMeetingItems).where(eq(groupMeetingItems.meetingId, meeting.id));
  if (points.length > 0) await tx.insert(groupMeetingItems).values(points.map((subject, index) => ({ meetingId: meeting.id, actionId: meeting.actionId, position: index + 1, subject, notes: notesOf.get(subject) ?? "" })));
  recordChanges(tx, [{ field: "agenda", before: before.map(({ subject }) => subject).join("; ") || null, after: points.join("; ") || null }]);
}

/** Names the documents of the Action that are read for a meeting. */
export async function chooseDocuments(tx: Tx, meeting: Meeting, chosen: readonly string[]): Promise<void> {
  const wanted = [...new Set(chosen)];
  const known = wanted.length === 0 ? [] : await tx.select({ id: documents.id }).from(documents).where(and(inArray(documents.id, wanted), eq(documents.actionId, meeting.actionId)));
  if (known.length !== wanted.length) refuseField("documents", "choose");
  await tx.delete(groupMeetingDocuments).where(eq(groupMeetingDocuments.meetingId, meeting.id));
  if (wanted.length > 0) await tx.insert(groupMeetingDocuments).values(wanted.map((documentId) => ({ meetingId: meeting.id, actionId: meeting.actionId, documentId })));
}

/** Refuses a meeting that would end before it begins. */
export function demandOrder({ startsAt, endsAt }: { startsAt: string | null; endsAt: string | null }): void {
  if (endsAt && !startsAt) refuseField("startsAt", "required");
  if (endsAt && startsAt && endsAt <= startsAt) refuseField("endsAt", "endsAfter");
}
