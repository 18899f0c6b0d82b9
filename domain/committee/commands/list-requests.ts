import { recordChanges, save } from "@/db/save";
import { committeeMeetings } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { listRequestsInput } from "../schema";
import { listOnAgenda } from "./list-on-agenda";
import { loadPlanned, meetingEvent } from "./load-meeting";

/** Puts more requests on the agenda of a meeting. */
export const listRequests = command({
  name: "committee.list_requests",
  input: listRequestsInput,
  async run({ tx, actor, now }, { number, version, requests }) {
    demand(actor, "committee.prepare");
    const meeting = await loadPlanned(tx, number);
    if (requests.length === 0) refuseField("requests", "choose");
    await save(tx, committeeMeetings, meeting, version, {});
    recordChanges(tx, [{ field: "requests", before: null, after: requests.join(", ") }]);
    const { events } = await listOnAgenda(tx, meeting, requests, now);
    return { output: { number }, events: [meetingEvent("committee.changed", meeting, { requests: requests.join(", ") }), ...events] };
  },
});
