import { eq } from "drizzle-orm";
import { save } from "@/db/save";
import { committeeItems, committeeMeetings } from "@/db/schema";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { MEETING_LIFECYCLE } from "../lifecycle";
import { cancelMeetingInput } from "../schema";
import { invitation } from "./invitation";
import { itemEvent, loadMeeting, meetingEvent } from "./load-meeting";

/** Cancels a meeting: what stood on its agenda waits for another one, and everybody who was told is told. */
export const cancelMeeting = command({
  name: "committee.cancel",
  input: cancelMeetingInput,
  async run({ tx, actor, now }, { number, version, reason }) {
    demand(actor, "committee.manage");
    const meeting = await loadMeeting(tx, number);
    const state = demandMove(MEETING_LIFECYCLE, "cancel", { state: meeting.state });
    // What was decided there stays decided there.
    if (meeting.items.some((item) => item.state === "decided")) refuse({ kind: "unmet", missing: [{ key: "committee.nothingDecided" }] });
    await save(tx, committeeMeetings, meeting, version, { state });
    const open = meeting.items.filter((item) => item.state === "listed");
    for (const { id, version: read } of open) await tx.update(committeeItems).set({ state: "postponed", closedOn: programmeDay(now), version: read + 1 }).where(eq(committeeItems.id, id));
    return {
      output: { number },
      events: [{ ...meetingEvent("committee.cancelled", meeting), reason }, ...open.map((item) => itemEvent("committee.item_postponed", meeting, item, { request: item.reference }))],
      mail: await invitation(tx, "committee.moved", meeting, [], { before: meeting.plannedOn, cancelled: "yes", reason }),
    };
  },
});
