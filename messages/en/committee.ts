import type { MEETING_LIFECYCLE } from "@/domain/committee/lifecycle";
import type { LifecycleTexts } from "../shape";

export const committee = {
  title: "Steering committee",
  states: { planned: "Planned", held: "Held", cancelled: "Cancelled" },
  publicStates: { planned: "The committee will meet", held: "The committee has met", cancelled: "The meeting does not take place" },
  moves: { hold: "Record that it was held", cancel: "Cancel the meeting" },
  needs: {
    dayReached: "The day of the meeting has not come yet.",
    everyItemClosed: "Every request on the agenda must be decided, postponed or sent back.",
  },
} as const satisfies LifecycleTexts<typeof MEETING_LIFECYCLE> & Record<string, unknown>;
