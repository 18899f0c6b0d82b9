import { save } from "@/db/save";
import { groupMeetings } from "@/db/schema";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayIn } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { GROUP_MEETING_LIFECYCLE } from "../lifecycle";
import { isReached } from "../meeting";
import { meetingAt } from "../schema";
import { loadMeeting, meetingEvent } from "./load-meeting";

/** Begins a meeting: from now on notes, decisions and tasks become records of it. */
export const beginMeeting = command({
  name: "meeting.begin",
  input: meetingAt,
  async run({ tx, actor, now }, { reference, number, version }) {
    const { action, meeting } = await loadMeeting(tx, { actor, reference, number });
    demandNotEnded(action, "beginMeeting");
    const state = demandMove(GROUP_MEETING_LIFECYCLE, "begin", { state: meeting.state, met: { dayReached: isReached(meeting.onDay, dayIn(meeting.zone, now)) } });
    await save(tx, groupMeetings, meeting, version, { state });
    return { output: { reference, number }, events: [meetingEvent("meeting.begun", { ...meeting, state })] };
  },
});
