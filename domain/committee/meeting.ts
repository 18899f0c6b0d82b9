import type { ConditionLine } from "@/domain/requests/decision";
import type { Court, Decision, RequestState } from "@/domain/requests/lifecycle";
import type { ApprovalNeed } from "@/domain/requests/request-file";
import type { ItemState, MeetingMode, MeetingState, Presence } from "./lists";
import type { GivenPosition } from "./written";

export type MemberLine = { id: string; name: string; organisationName: string; email: string | null; isChair: boolean; until: string | null; version: number };

export type MeetingLine = { id: string; number: number; mode: MeetingMode; state: MeetingState; plannedOn: string; place: string | null; heldOn: string | null; items: number; listed: number };

/** A member on the day of a meeting, and whether they came. */
export type Attendance = { memberId: string; name: string; organisationName: string; email: string | null; isChair: boolean; presence: Presence | null; representedBy: string | null };

export type MeetingItem = {
  id: string;
  position: number;
  state: ItemState;
  comment: string | null;
  closedOn: string | null;
  version: number;
  request: { reference: string; title: string; language: string; leadAuthorityName: string; country: string | null; state: RequestState };
  positions: GivenPosition[];
  /** The decision taken here. */
  decision: { outcome: Decision; decidedOn: string; explanation: string | null; conditions: ConditionLine[] } | null;
};

export type Meeting = {
  id: string; number: number; mode: MeetingMode; state: MeetingState; plannedOn: string; place: string | null; heldOn: string | null; minutes: string | null; version: number;
  members: Attendance[]; items: MeetingItem[];
};

/** A request before the committee, and what it still lacks. */
export type Candidate = { reference: string; title: string; language: string; leadAuthorityName: string; country: string | null; court: Court | null; courtSince: string | null; missing: ApprovalNeed[]; /** The planned meeting on whose agenda it stands. */ meeting: number | null };
