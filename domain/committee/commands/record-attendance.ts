import { eq } from "drizzle-orm";
import { recordChanges, save } from "@/db/save";
import { committeeAttendance, committeeMeetings } from "@/db/schema";
import { oneOf, optionalText } from "@/domain/shared/fields";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { PRESENCES, type Presence } from "../lists";
import { MOST, recordAttendanceInput } from "../schema";
import { membersOn } from "./invitation";
import { loadPlanned, meetingEvent } from "./load-meeting";

const representative = optionalText(MOST.name);

/** Records for each member whether they came, sent somebody, or were absent. */
export const recordAttendance = command({
  name: "committee.record_attendance",
  input: recordAttendanceInput,
  async run({ tx, actor }, { number, version, ...given }) {
    demand(actor, "committee.prepare");
    const meeting = await loadPlanned(tx, number);
    const rows = (await membersOn(tx, meeting.plannedOn)).flatMap(({ id, name }) => {
      const row = presenceOf(id, given);
      return row ? [{ meetingId: meeting.id, memberId: id, name, ...row }] : [];
    });
    await save(tx, committeeMeetings, meeting, version, {});
    await tx.delete(committeeAttendance).where(eq(committeeAttendance.meetingId, meeting.id));
    if (rows.length > 0) await tx.insert(committeeAttendance).values(rows.map(({ name: _, ...row }) => row));
    recordChanges(tx, rows.map(({ name, presence, representedBy }) => ({ field: "presence", before: null, after: [name, presence, representedBy].filter(Boolean).join(" · ") })));
    return { output: { number }, events: [meetingEvent("committee.changed", meeting)] };
  },
});

/** One member's row of the form; nothing for a member of whom nothing was chosen. */
function presenceOf(id: string, given: Record<string, unknown>): { presence: Presence; representedBy: string | null } | undefined {
  const chosen = given[`presence_${id}`];
  if (chosen === undefined || chosen === "") return undefined;
  const presence = oneOf(PRESENCES).safeParse(chosen);
  const by = representative.safeParse(given[`representedBy_${id}`]);
  if (!presence.success) return refuse({ kind: "invalid", errors: [{ field: `presence_${id}`, key: "choose" }] });
  if (!by.success || (presence.data === "represented" && !by.data)) return refuse({ kind: "invalid", errors: [{ field: `representedBy_${id}`, key: "required" }] });
  return { presence: presence.data, representedBy: presence.data === "represented" ? by.data : null };
}
