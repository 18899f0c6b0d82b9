import { save } from "@/db/save";
import { groupMeetings } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { GROUP_MEETING_LIFECYCLE } from "../lifecycle";
import { cancelMeetingInput } from "../schema";
import { findGuests, invitation } from "./invitation";
import { loadMeeting, meetingEvent } from "./load-meeting";

/** Cancels a meeting. Whoever was invited is told, and the entry leaves their calendars; a draft, of which nobody knew, is set aside. */
export const cancelMeeting = command({
  name: "meeting.cancel",
  input: cancelMeetingInput,
  async run({ tx, actor, now }, { reference, number, version, reason }) {
    const { action, meeting } = await loadMeeting(tx, { actor, reference, number });
    const wasOpen = meeting.state !== "draft";
    const state = demandMove(GROUP_MEETING_LIFECYCLE, wasOpen ? "cancel" : "discard", { state: meeting.state });
    const sequence = meeting.sequence + (wasOpen ? 1 : 0);
    await save(tx, groupMeetings, meeting, version, { state, cancelReason: reason, sequence });
    const mail = wasOpen ? invitation("meeting.cancelled", action, { ...meeting, sequence }, { guests: await findGuests(tx, action, meeting), by: actor.personName, now, more: { reason } }) : [];
    return { output: { reference, number }, events: [{ ...meetingEvent("meeting.cancelled", meeting, { heldOn: meeting.onDay }, reason) }], mail };
  },
});
