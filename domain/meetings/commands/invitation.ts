import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actionAuthorities, groupMeetingAttendance, memberContacts, seatHolders, seats, users, workingGroupMembers } from "@/db/schema";
import { languageOf } from "@/domain/actions/commands/language-of";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import { meetingEntry } from "@/domain/calendar/meeting-entry";
import { organizer, writeCalendar } from "@/server/calendar/write-calendar";
import type { Mail } from "@/server/command";
import { timeText } from "../meeting";
import type { LoadedMeeting } from "./load-meeting";

type Told = "meeting.invited" | "meeting.moved" | "meeting.cancelled";
type Guests = { memberIds: string[]; addresses: { name: string; address: string }[]; authorities: string[]; locale: "en" | "fr" };

/** Who is invited: every member at the table, by mail where their address is known, and everybody of the Action's authorities, each once. */
export async function findGuests(tx: Tx, action: LoadedAction, meeting: Pick<LoadedMeeting, "groupId">): Promise<Guests> {
  const members = await tx.select({ id: workingGroupMembers.id, name: workingGroupMembers.personName, institution: workingGroupMembers.organisationName, email: memberContacts.email })
    .from(workingGroupMembers).leftJoin(memberContacts, eq(memberContacts.memberId, workingGroupMembers.id))
    .where(and(eq(workingGroupMembers.groupId, meeting.groupId), isNull(workingGroupMembers.leftOn)));
  const authorities = (await tx.select({ id: actionAuthorities.organisationId }).from(actionAuthorities).where(eq(actionAuthorities.actionId, action.id))).map(({ id }) => id);
  const holders = authorities.length === 0 ? [] : await tx.select({ email: users.email }).from(users).innerJoin(seatHolders, eq(seatHolders.userId, users.id)).innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .where(and(inArray(seats.organisationId, authorities), isNull(seatHolders.heldUntil)));
  const told = new Set(holders.map(({ email }) => email));
  const addresses = members.flatMap(({ name, institution, email }) => (email && !told.has(email) ? [{ name: name ?? institution, address: email }] : []));
  return { memberIds: members.map(({ id }) => id), addresses, authorities: holders.length > 0 ? authorities : [], locale: await languageOf(tx, action) };
}

/** Writes down who was invited; who came is added to the same rows. */
export async function noteInvited(tx: Tx, meeting: Pick<LoadedMeeting, "id" | "actionId">, { memberIds }: Guests): Promise<void> {
  if (memberIds.length > 0) await tx.insert(groupMeetingAttendance).values(memberIds.map((memberId) => ({ meetingId: meeting.id, actionId: meeting.actionId, memberId }))).onConflictDoNothing();
}

/** Tells every guest, with the entry for their calendar. */
export function invitation(template: Told, action: LoadedAction, meeting: LoadedMeeting, { guests, by, now, more = {} }: { guests: Guests; by: string; now: Date; more?: Record<string, string> }): Mail[] {
  const facts = {
    reference: action.reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", group: meeting.groupName, meeting: meeting.title, heldOn: meeting.onDay, time: timeText(meeting), zone: meeting.zone, place: meeting.place ?? "",
    agenda: meeting.items.map(({ subject }) => subject).join("\n"), by, ...more,
  };
  const entry = meetingEntry({ ...meeting, reference: action.reference, updatedAt: now, agenda: meeting.items.map(({ subject }) => subject) }, template === "meeting.cancelled");
  const calendar = writeCalendar({ method: template === "meeting.cancelled" ? "CANCEL" : "REQUEST", entries: [entry], organizer: organizer(), now });
  const mail = (to: Mail["to"]): Mail => ({ template, to, facts, actionId: action.id, calendar });
  return [...guests.authorities.map((organisationId) => mail({ organisationId })), ...guests.addresses.map(({ name, address }) => mail({ address, name, locale: guests.locale }))];
}
