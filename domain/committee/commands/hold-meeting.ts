import { save } from "@/db/save";
import { committeeMeetings } from "@/db/schema";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { MEETING_LIFECYCLE } from "../lifecycle";
import { holdMeetingInput } from "../schema";
import { isDayReached } from "../written";
import { loadMeeting, meetingEvent } from "./load-meeting";

/** Records that the committee met, or decided in writing, once every item of the agenda is closed. */
export const holdMeeting = command({
  name: "committee.hold",
  input: holdMeetingInput,
  needsFreshProof: true,
  async run({ tx, actor, now }, { number, version, heldOn }) {
    demand(actor, "committee.manage");
    const meeting = await loadMeeting(tx, number);
    const met = { dayReached: isDayReached(meeting, programmeDay(now)), everyItemClosed: meeting.items.every(({ state }) => state !== "listed") };
    const state = demandMove(MEETING_LIFECYCLE, "hold", { state: meeting.state, met, missing: (need) => (need === "everyItemClosed" ? { href: `/committee/${number}#agenda` } : undefined) });
    const on = heldOn ?? meeting.plannedOn;
    refuseFuture("heldOn", on, { now, countries: [] });
    await save(tx, committeeMeetings, meeting, version, { state, heldOn: on });
    return { output: { number }, events: [meetingEvent("committee.held", meeting, { heldOn: on })] };
  },
});
