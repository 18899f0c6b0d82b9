import { save } from "@/db/save";
import { groupMeetings } from "@/db/schema";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayIn } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { GROUP_MEETING_LIFECYCLE } from "../lifecycle";
import { meetingAt } from "../schema";
import { findGuests, invitation, noteInvited } from "./invitation";
import { loadMeeting, meetingEvent } from "./load-meeting";

/** Opens a meeting: everybody at the table and everybody of the authorities is invited, with an entry for their calendars. */
export const openMeeting = command({
  name: "meeting.open",
  input: meetingAt,
  async run({ tx, actor, now }, { reference, number, version }) {
    const { action, meeting } = await loadMeeting(tx, { actor, reference, number });
    demandNotEnded(action, "openMeeting");
    const guests = await findGuests(tx, action, meeting);
    const met = {
      dayAndTimeKnown: meeting.onDay.length === 10 && meeting.startsAt !== null, dayAhead: meeting.onDay >= dayIn(meeting.zone, now), agendaWritten: meeting.items.length > 0,
      somebodyToInvite: guests.addresses.length + guests.authorities.length > 0,
    };
    const edit = { href: `/actions/${reference}/group/meetings/${number}/edit` };
    const state = demandMove(GROUP_MEETING_LIFECYCLE, "open", { state: meeting.state, met, missing: (need) => (need === "somebodyToInvite" ? { href: `/actions/${reference}/group` } : edit) });
    await save(tx, groupMeetings, meeting, version, { state, invitedAt: now });
    await noteInvited(tx, meeting, guests);
    return { output: { reference, number }, events: [meetingEvent("meeting.invited", { ...meeting, state }, { heldOn: meeting.onDay })], mail: invitation("meeting.invited", action, meeting, { guests, by: actor.personName, now }) };
  },
});
