import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { groupMeetings } from "@/db/schema";
import { command } from "@/server/command";
import { loadGroup } from "@/domain/working-groups/commands/load-group";
import { planMeetingInput } from "../schema";
import { meetingEvent } from "./load-meeting";
import { chooseDocuments, demandOrder, writeAgenda } from "./write-agenda";

/** Prepares a meeting of the working group. Nobody is told of a draft. */
export const planMeeting = command({
  name: "meeting.plan",
  input: planMeetingInput,
  async run({ tx, actor }, { reference, agenda, documents, ...facts }) {
    const { action, group } = await loadGroup(tx, { actor, permission: "meeting.hold", reference, move: "planMeeting" });
    demandOrder(facts);
    const [last] = await tx.select({ number: max(groupMeetings.number) }).from(groupMeetings).where(eq(groupMeetings.actionId, action.id));
    const meeting = { ...facts, id: crypto.randomUUID(), groupId: group.id, actionId: action.id, number: (last?.number ?? 0) + 1, state: "draft" as const };
    await tx.insert(groupMeetings).values(meeting);
    recordChanges(tx, changesOf({}, facts));
    await writeAgenda(tx, meeting, agenda, []);
    await chooseDocuments(tx, meeting, documents);
    return { output: { reference, number: meeting.number }, events: [meetingEvent("meeting.planned", meeting, { heldOn: facts.onDay })] };
  },
});
