import { save } from "@/db/save";
import { groupMeetings } from "@/db/schema";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayIn } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { GROUP_MEETING_LIFECYCLE } from "../lifecycle";
import { timeText } from "../meeting";
import { moveMeetingInput } from "../schema";
import { findGuests, invitation, noteInvited } from "./invitation";
import { loadMeeting, meetingEvent } from "./load-meeting";
import { demandOrder } from "./write-agenda";

/** Moves a meeting to which people were invited: the same entry of their calendars changes, and nothing stands there twice. */
export const moveMeeting = command({
  name: "meeting.move",
  input: moveMeetingInput,
  async run({ tx, actor, now }, { reference, number, version, ...when }) {
    const { action, meeting } = await loadMeeting(tx, { actor, reference, number });
    demandNotEnded(action, "moveMeeting");
    demandMove(GROUP_MEETING_LIFECYCLE, "reschedule", { state: meeting.state });
    demandOrder(when);
    if (when.onDay < dayIn(when.zone, now)) refuseField("onDay", "pastDay");
    const sequence = meeting.sequence + 1;
    await save(tx, groupMeetings, meeting, version, { ...when, sequence });
    const guests = await findGuests(tx, action, meeting);
    await noteInvited(tx, meeting, guests);
    const more = { before: meeting.onDay, timeBefore: timeText(meeting) };
    return {
      output: { reference, number },
      events: [meetingEvent("meeting.moved", meeting, { from: meeting.onDay, to: when.onDay })],
      mail: invitation("meeting.moved", action, { ...meeting, ...when, sequence }, { guests, by: actor.personName, now, more }),
    };
  },
});
