import { nextNumber } from "@/db/counters";
import { changesOf, recordChanges } from "@/db/save";
import { committeeMeetings } from "@/db/schema";
import { refusePast } from "@/domain/actions/commands/refuse-future";
import { command, demand } from "@/server/command";
import { planMeetingInput } from "../schema";
import { invitation } from "./invitation";
import { listOnAgenda } from "./list-on-agenda";
import { meetingEvent } from "./load-meeting";

/** Plans a meeting of the committee, or a decision in writing, with the requests that are ready. */
export const planMeeting = command({
  name: "committee.plan",
  input: planMeetingInput,
  async run({ tx, actor, now }, { mode, plannedOn, place, requests }) {
    demand(actor, "committee.prepare");
    refusePast("plannedOn", plannedOn, { now, countries: [] });
    const meeting = { id: crypto.randomUUID(), number: await nextNumber(tx, "meeting", "committee"), mode, plannedOn, place: mode === "meeting" ? place : null };
    await tx.insert(committeeMeetings).values(meeting);
    recordChanges(tx, changesOf({}, { mode, plannedOn, place: meeting.place }));
    const listed = await listOnAgenda(tx, { ...meeting, items: [] }, requests, now);
    return {
      output: { number: meeting.number },
      events: [meetingEvent("committee.planned", meeting, { plannedOn, mode }), ...listed.events],
      mail: await invitation(tx, "committee.planned", meeting, listed.requests),
    };
  },
});
