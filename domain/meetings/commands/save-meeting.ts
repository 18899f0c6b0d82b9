import { save } from "@/db/save";
import { groupMeetings } from "@/db/schema";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { command } from "@/server/command";
import { saveMeetingInput } from "../schema";
import { demandState, loadMeeting, meetingEvent } from "./load-meeting";
import { chooseDocuments, demandOrder, writeAgenda } from "./write-agenda";

/** Changes what a meeting is about, and of a draft also when and where it is. Once people are invited, the day is changed by moving it. */
export const saveMeeting = command({
  name: "meeting.save",
  input: saveMeetingInput,
  async run({ tx, actor }, { reference, number, version, title, agenda, documents, onDay, zone, ...when }) {
    const { action, meeting } = await loadMeeting(tx, { actor, reference, number });
    demandNotEnded(action, "saveMeeting");
    demandState(meeting, ["draft", "open"], "open");
    const isDraft = meeting.state === "draft";
    if (isDraft) demandOrder(when);
    await save(tx, groupMeetings, meeting, version, isDraft ? { title, ...when, onDay: onDay ?? meeting.onDay, zone: zone ?? meeting.zone } : { title });
    await writeAgenda(tx, meeting, agenda, meeting.items);
    await chooseDocuments(tx, meeting, documents);
    return { output: { reference, number }, events: [meetingEvent("meeting.saved", { ...meeting, title })] };
  },
});
