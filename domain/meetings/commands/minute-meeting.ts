import { eq } from "drizzle-orm";
import { recordChanges, save } from "@/db/save";
import { groupMeetingItems, groupMeetings } from "@/db/schema";
import { draftText } from "@/domain/shared/fields";
import { refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { minuteMeetingInput, MOST } from "../schema";
import { demandTakesRecords, loadMeeting, meetingEvent } from "./load-meeting";

/** Writes down what was said: a summary, and notes on each point of the agenda. */
export const minuteMeeting = command({
  name: "meeting.minute",
  input: minuteMeetingInput,
  async run({ tx, actor, now }, { reference, number, version, summary, ...fields }) {
    const { meeting } = await loadMeeting(tx, { actor, reference, number });
    demandTakesRecords(meeting, now);
    await save(tx, groupMeetings, meeting, version, { summary: summary ?? meeting.summary });
    for (const item of meeting.items) {
      const field = `notes_${item.id}`;
      const notes = draftText(MOST.notes).safeParse(fields[field]);
      if (!notes.success) refuseField(field, "tooLong", { most: MOST.notes });
      if (notes.data === undefined || notes.data === item.notes) continue;
      await tx.update(groupMeetingItems).set({ notes: notes.data, version: item.version + 1 }).where(eq(groupMeetingItems.id, item.id));
      recordChanges(tx, [{ field: "notes", before: item.notes || null, after: notes.data || null }]);
    }
    return { output: { reference, number }, events: [meetingEvent("meeting.minuted", meeting)] };
  },
});
