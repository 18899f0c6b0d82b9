import { inArray } from "drizzle-orm";
import { save } from "@/db/save";
import { committeeMeetings, requests } from "@/db/schema";
import { refusePast } from "@/domain/actions/commands/refuse-future";
import { command, demand } from "@/server/command";
import { moveMeetingInput } from "../schema";
import { invitation } from "./invitation";
import { loadPlanned, meetingEvent } from "./load-meeting";

/** Moves a meeting to another day or place; everybody who was told is told again. */
export const moveMeeting = command({
  name: "committee.move",
  input: moveMeetingInput,
  async run({ tx, actor, now }, { number, version, plannedOn, place }) {
    demand(actor, "committee.prepare");
    const meeting = await loadPlanned(tx, number);
    refusePast("plannedOn", plannedOn, { now, countries: [] });
    const moved = { ...meeting, plannedOn, place: meeting.mode === "meeting" ? place : null };
    await save(tx, committeeMeetings, meeting, version, { plannedOn: moved.plannedOn, place: moved.place });
    const ids = meeting.items.filter(({ state }) => state === "listed").map(({ requestId }) => requestId);
    const agenda = ids.length > 0 ? await tx.select().from(requests).where(inArray(requests.id, ids)) : [];
    const inOrder = ids.flatMap((id) => agenda.filter((request) => request.id === id));
    return {
      output: { number },
      events: [meetingEvent("committee.changed", meeting, { plannedOn })],
      mail: await invitation(tx, "committee.moved", moved, inOrder, { before: meeting.plannedOn, cancelled: "", reason: "" }),
    };
  },
});
