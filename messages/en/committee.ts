import type { MEETING_LIFECYCLE } from "@/domain/committee/lifecycle";
import type { ConditionOwner } from "@/domain/committee/lists";
import type { LifecycleTexts } from "../shape";

export const committee = {
  title: "Steering committee",
  states: { planned: "Planned", held: "Held", cancelled: "Cancelled" },
  publicStates: { planned: "The committee will meet", held: "The committee has met", cancelled: "The meeting does not take place" },
  moves: { hold: "Record that it was held", cancel: "Cancel the meeting" },
  needs: {
    dayReached: "The day of the meeting has not come yet.",
    everyItemClosed: "Every request on the agenda must be decided, postponed or sent back.",
    nobodyObjected: "A member objected in writing. Put the request on the agenda of a meeting.",
    nothingDecided: "Something has been decided at this meeting already: record that it was held.",
  },
  conditions: {
    text: "Condition {n, number}",
    textHint: "For an approval with conditions: what must happen.",
    owner: "Who sees to condition {n, number}?",
    noOwner: "Choose",
    dueOn: "Condition {n, number}: by when?",
    more: "More conditions",
    owners: { authority: "The authority", facility: "The facility", committee: "The committee", delegation: "The EU delegation" } satisfies Record<ConditionOwner, string>,
    open: "{who} sees to it.",
    due: "{who} sees to it, by {date}.",
    met: "{who} saw to it. Met on {date}.",
  },
} as const satisfies LifecycleTexts<typeof MEETING_LIFECYCLE> & { needs: Record<"nobodyObjected" | "nothingDecided", string> } & Record<string, unknown>;
