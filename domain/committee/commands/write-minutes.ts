import { save } from "@/db/save";
import { committeeMeetings } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { writeMinutesInput } from "../schema";
import { loadMeeting, meetingEvent } from "./load-meeting";

/** Writes the minutes: before the meeting is closed, and after, while they are being agreed. */
export const writeMinutes = command({
  name: "committee.write_minutes",
  input: writeMinutesInput,
  async run({ tx, actor }, { number, version, minutes }) {
    demand(actor, "committee.prepare");
    const meeting = await loadMeeting(tx, number);
    if (meeting.state === "cancelled") refuse({ kind: "wrong_stage", noun: "committee", state: meeting.state, move: "hold" });
    await save(tx, committeeMeetings, meeting, version, { minutes });
    return { output: { number }, events: [meetingEvent("committee.changed", meeting)] };
  },
});
