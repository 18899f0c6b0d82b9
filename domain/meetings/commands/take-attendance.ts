import { eq } from "drizzle-orm";
import { recordChanges, save } from "@/db/save";
import { groupMeetingAttendance, groupMeetings, workingGroupMembers } from "@/db/schema";
import { PRESENCES } from "@/domain/committee/lists";
import { refuseField } from "@/domain/shared/problem";
import { optionalText } from "@/domain/shared/fields";
import { command } from "@/server/command";
import { seatedOn } from "../meeting";
import { takeAttendanceInput } from "../schema";
import { demandTakesRecords, loadMeeting, meetingEvent } from "./load-meeting";

/** Records who came, who sent somebody, and who did not. */
export const takeAttendance = command({
  name: "meeting.attendance",
  input: takeAttendanceInput,
  async run({ tx, actor, now }, { reference, number, version, ...fields }) {
    const { meeting } = await loadMeeting(tx, { actor, reference, number });
    demandTakesRecords(meeting, now);
    const members = (await tx.select().from(workingGroupMembers).where(eq(workingGroupMembers.groupId, meeting.groupId))).filter((member) => seatedOn(member, meeting.onDay) || meeting.attendance.some(({ memberId }) => memberId === member.id));
    const rows = members.map(({ id }) => ({ meetingId: meeting.id, actionId: meeting.actionId, memberId: id, ...presenceOf(fields, id) }));
    await save(tx, groupMeetings, meeting, version, {});
    await tx.delete(groupMeetingAttendance).where(eq(groupMeetingAttendance.meetingId, meeting.id));
    if (rows.length > 0) await tx.insert(groupMeetingAttendance).values(rows);
    const present = rows.filter(({ presence }) => presence === "present" || presence === "represented").length;
    recordChanges(tx, [{ field: "present", before: null, after: String(present) }]);
    return { output: { reference, number }, events: [meetingEvent("meeting.attendance_taken", meeting, { present })] };
  },
});

function presenceOf(fields: Record<string, unknown>, id: string) {
  const presence = PRESENCES.find((one) => one === fields[`presence_${id}`]) ?? null;
  const name = optionalText(200).safeParse(fields[`representedBy_${id}`]);
  if (!name.success) return refuseField(`representedBy_${id}`, "strangeCharacters");
  if (presence === "represented" && !name.data) return refuseField(`representedBy_${id}`, "required");
  return { presence, representedBy: presence === "represented" ? name.data : null };
}
