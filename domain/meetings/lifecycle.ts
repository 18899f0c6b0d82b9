import type { Moves } from "@/domain/shared/lifecycle";

export const GROUP_MEETING_STATES = ["draft", "open", "in_progress", "closed", "cancelled", "discarded"] as const;
export type GroupMeetingState = (typeof GROUP_MEETING_STATES)[number];
/** States in which the authority and the delegation know of a meeting; of a draft nobody has been told. */
export const GROUP_MEETING_SHARED = ["open", "in_progress", "closed", "cancelled"] as const satisfies readonly GroupMeetingState[];

/** A draft sends nothing; opening invites; once begun, notes become records; what is closed or cancelled stays so. */
export const GROUP_MEETING_MOVES = {
  open: { from: ["draft"], to: "open", needs: ["dayAndTimeKnown", "dayAhead", "agendaWritten", "somebodyToInvite"] },
  reschedule: { from: ["open"], to: "open" },
  begin: { from: ["open"], to: "in_progress", needs: ["dayReached"] },
  close: { from: ["in_progress"], to: "closed", needs: ["attendanceTaken", "minutesWritten"] },
  record: { from: ["draft"], to: "closed", needs: ["dayReached", "minutesWritten"] },
  cancel: { from: ["open"], to: "cancelled" },
  discard: { from: ["draft"], to: "discarded" },
} as const satisfies Moves;

export const GROUP_MEETING_LIFECYCLE = { noun: "meetings", states: GROUP_MEETING_STATES, moves: GROUP_MEETING_MOVES };
