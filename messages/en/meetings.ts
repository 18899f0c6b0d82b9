import type { GROUP_MEETING_LIFECYCLE } from "@/domain/meetings/lifecycle";
import type { LifecycleTexts } from "../shape";

export const meetings = {
  states: { draft: "Draft", open: "Invited", in_progress: "In progress", closed: "Closed", cancelled: "Cancelled", discarded: "Set aside" },
  publicStates: { draft: "Being prepared", open: "To come", in_progress: "In progress", closed: "Held", cancelled: "Cancelled", discarded: "Set aside" },
  moves: { open: "Send the invitations", reschedule: "Move the meeting", begin: "Begin the meeting", close: "Close the meeting", record: "Record as held", cancel: "Cancel the meeting", discard: "Set the draft aside" },
  needs: {
    dayAndTimeKnown: "Give the day and the time.",
    dayAhead: "The day has passed: record the meeting as held instead.",
    agendaWritten: "Put at least one point on the agenda.",
    somebodyToInvite: "Nobody can be invited: the group has no member with an address, and the Action no authority.",
    dayReached: "The day of the meeting has not come yet.",
    attendanceTaken: "Say who came.",
    minutesWritten: "Write the summary of the minutes.",
  },
} as const satisfies LifecycleTexts<typeof GROUP_MEETING_LIFECYCLE> & Record<string, unknown>;
