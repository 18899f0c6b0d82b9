import { save } from "@/db/save";
import { groupMeetings } from "@/db/schema";
import { dayIn, dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { GROUP_MEETING_LIFECYCLE } from "../lifecycle";
import { isReached } from "../meeting";
import { meetingAt } from "../schema";
import { loadMeeting, meetingEvent } from "./load-meeting";

/** Closes a meeting: its minutes can be read, and nothing in it changes any more. A draft of an old meeting is recorded as held in the same way. */
export const closeMeeting = command({
  name: "meeting.close",
  input: meetingAt,
  async run({ tx, actor, now }, { reference, number, version }) {
    const { meeting } = await loadMeeting(tx, { actor, reference, number });
    const met = { dayReached: isReached(meeting.onDay, dayIn(meeting.zone, now)), attendanceTaken: meeting.attendance.some(({ presence }) => presence !== null), minutesWritten: meeting.summary.trim() !== "" };
    const at = `/actions/${reference}/group/meetings/${number}`;
    const state = demandMove(GROUP_MEETING_LIFECYCLE, meeting.state === "draft" ? "record" : "close", { state: meeting.state, met, missing: (need) => ({ href: `${at}/${need === "attendanceTaken" ? "attendance" : need === "dayReached" ? "edit" : "minutes"}` }) });
    await save(tx, groupMeetings, meeting, version, { state, closedOn: dayOf(now), closedByName: actor.personName });
    return { output: { reference, number }, events: [meetingEvent("meeting.closed", { ...meeting, state }, { heldOn: meeting.onDay })] };
  },
});
