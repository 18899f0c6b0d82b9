import type { PartialDate } from "@/domain/shared/dates";
import type { MeetingMode, Position } from "./lists";

export type GivenPosition = { memberId: string; position: Position; remarks: string | null; givenOn: string };

/** What a member's word, or silence, counts for. Silence is consent and is told as silence, never as agreement. */
export type Standing = Position | "silence" | "waiting";

export type MemberStanding = { memberId: string; standing: Standing; given: GivenPosition | null; /** Said after the last day: kept and shown, the silence stands. */ isLate: boolean };

/** Where each member stands on an item decided in writing, on a day. */
export function standingsOf(memberIds: readonly string[], positions: readonly GivenPosition[], { lastDay, today }: { lastDay: PartialDate; today: PartialDate }): MemberStanding[] {
  return memberIds.map((memberId) => {
    const given = positions.find((position) => position.memberId === memberId) ?? null;
    const isLate = given !== null && given.givenOn > lastDay;
    if (given && !isLate) return { memberId, standing: given.position, given, isLate };
    return { memberId, standing: lastDay < today ? "silence" : "waiting", given, isLate };
  });
}

/** True when a member objected by the day: then the committee does not decide in writing. */
export function isObjected(positions: readonly GivenPosition[], lastDay: PartialDate): boolean {
  return positions.some(({ position, givenOn }) => position === "objection" && givenOn <= lastDay);
}

/** Has the day of a meeting come; in writing, has the last day for objections passed? */
export function isDayReached({ mode, plannedOn }: { mode: MeetingMode; plannedOn: PartialDate }, today: PartialDate): boolean {
  return mode === "written" ? plannedOn < today : plannedOn <= today;
}
