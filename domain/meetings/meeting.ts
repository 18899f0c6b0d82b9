import type { Presence } from "@/domain/committee/lists";
import type { FileShown } from "@/domain/documents/document";
import type { Level } from "@/domain/organisations/levels";
import type { PartialDate } from "@/domain/shared/dates";
import type { GroupMeetingState } from "./lifecycle";

/** A line of the group's meetings. */
export type GroupMeetingLine = { id: string; number: number; title: string; state: GroupMeetingState; onDay: PartialDate; startsAt: string | null; endsAt: string | null; zone: string; place: string | null };

export type MeetingItem = { id: string; position: number; subject: string; notes: string };

/** Somebody who is invited or was expected, and whether they came. */
export type Attendee = { memberId: string; personName: string | null; organisationName: string; level: Level; isChair: boolean; presence: Presence | null; representedBy: string | null };

export type MeetingDocument = FileShown & { language: string | null };

export type GroupMeeting = GroupMeetingLine & {
  sequence: number;
  invitedAt: Date | null;
  summary: string;
  closedOn: PartialDate | null;
  closedByName: string | null;
  cancelReason: string | null;
  version: number;
  items: MeetingItem[];
  attendees: Attendee[];
  documents: MeetingDocument[];
};

type Seated = { joinedOn: PartialDate | null; leftOn: PartialDate | null };

/** Did this member sit in the group on that day? Dates that say no more than a month or a year count as long as they may. */
export function seatedOn({ joinedOn, leftOn }: Seated, day: PartialDate): boolean {
  const common = (date: PartialDate) => Math.min(date.length, day.length);
  const joined = joinedOn === null || joinedOn.slice(0, common(joinedOn)) <= day.slice(0, common(joinedOn));
  const stillThere = leftOn === null || leftOn.slice(0, common(leftOn)) >= day.slice(0, common(leftOn));
  return joined && stillThere;
}

/** Can notes, decisions and tasks still become records of this meeting? While it is held; of an old one, while it is being recorded. */
export function takesRecords({ state, onDay }: Pick<GroupMeetingLine, "state" | "onDay">, today: PartialDate): boolean {
  return state === "in_progress" || (state === "draft" && isReached(onDay, today));
}

/** Has the day come? Of a month or a year: has it begun? */
export const isReached = (onDay: PartialDate, today: PartialDate) => onDay <= today.slice(0, onDay.length);

/** The meeting that comes next: what is under way before what is to come, the earliest first. */
export function nextMeeting<M extends GroupMeetingLine>(meetings: readonly M[], today: PartialDate): M | undefined {
  return meetings.filter(({ state, onDay }) => state === "in_progress" || (state === "open" && onDay >= today)).sort((one, other) => (`${one.onDay} ${one.startsAt}` < `${other.onDay} ${other.startsAt}` ? -1 : 1))[0];
}

/** `10:00–12:00`, or the beginning alone. */
export const timeText = ({ startsAt, endsAt }: { startsAt: string | null; endsAt: string | null }) => [startsAt, endsAt].filter(Boolean).join("–");
