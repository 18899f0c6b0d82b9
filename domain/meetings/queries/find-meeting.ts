import { and, asc, eq } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, documents, groupMeetingAttendance, groupMeetingDocuments, groupMeetingItems, groupMeetings, workingGroupMembers } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { seatedOn, type Attendee, type GroupMeeting } from "../meeting";
import { LINE } from "./find-meetings";

/** One meeting with its agenda, documents and whoever was invited or expected; undefined when it does not exist for this reader. */
export async function findMeeting(actor: Actor, reference: string, number: string): Promise<GroupMeeting | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select({ ...LINE, groupId: groupMeetings.groupId, ...MORE }).from(groupMeetings).innerJoin(actions, eq(actions.id, groupMeetings.actionId)).where(and(eq(actions.reference, reference), eq(groupMeetings.number, Number(number))));
    if (!row) return undefined;
    const { groupId, ...meeting } = row;
    const items = await tx.select({ id: groupMeetingItems.id, position: groupMeetingItems.position, subject: groupMeetingItems.subject, notes: groupMeetingItems.notes }).from(groupMeetingItems).where(eq(groupMeetingItems.meetingId, row.id)).orderBy(asc(groupMeetingItems.position));
    const read = await tx.select({ id: documents.id, fileName: documents.fileName, audience: documents.audience, language: documents.language }).from(groupMeetingDocuments).innerJoin(documents, eq(documents.id, groupMeetingDocuments.documentId)).where(eq(groupMeetingDocuments.meetingId, row.id)).orderBy(asc(documents.fileName));
    return { ...meeting, items, documents: read, attendees: await attendeesOf(tx, groupId, meeting) };
  });
}

/** Everybody who was invited, and until the meeting is closed whoever sits in the group on its day; the chair first. */
async function attendeesOf(tx: Tx, groupId: string, { id, onDay, state }: Pick<GroupMeeting, "id" | "onDay" | "state">): Promise<Attendee[]> {
  const rows = await tx.select({
    memberId: workingGroupMembers.id, personName: workingGroupMembers.personName, organisationName: workingGroupMembers.organisationName, level: workingGroupMembers.level, role: workingGroupMembers.role,
    joinedOn: workingGroupMembers.joinedOn, leftOn: workingGroupMembers.leftOn, meetingId: groupMeetingAttendance.meetingId, presence: groupMeetingAttendance.presence, representedBy: groupMeetingAttendance.representedBy,
  }).from(workingGroupMembers).leftJoin(groupMeetingAttendance, and(eq(groupMeetingAttendance.memberId, workingGroupMembers.id), eq(groupMeetingAttendance.meetingId, id)))
    .where(eq(workingGroupMembers.groupId, groupId)).orderBy(asc(workingGroupMembers.organisationName), asc(workingGroupMembers.personName));
  return rows.filter((row) => row.meetingId !== null || (state !== "closed" && seatedOn(row, onDay)))
    .map(({ role, joinedOn: _, leftOn: __, meetingId: ___, ...row }) => ({ ...row, isChair: role === "chair" }))
    .sort((one, other) => Number(other.isChair) - Number(one.isChair));
}

const MORE = {
  sequence: groupMeetings.sequence, invitedAt: groupMeetings.invitedAt, summary: groupMeetings.summary, closedOn: groupMeetings.closedOn, closedByName: groupMeetings.closedByName, cancelReason: groupMeetings.cancelReason, version: groupMeetings.version,
};
