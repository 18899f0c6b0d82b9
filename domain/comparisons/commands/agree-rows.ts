import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recordChanges } from "@/db/save";
import { groupMeetings, legalComparisons, workingGroups } from "@/db/schema";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { isAgreeable } from "../comparison";
import { agreeRowsInput } from "../schema";
import { demandWritable, loadSheet, refuseChanged, rowsOf, sheetEvent } from "./load-sheet";

type Agreement = { agreedOn: string; agreedByName: string; meetingId: string | null };

/** Records that the working group agreed on rows: at one of its meetings, in another way, or as its authority says itself. */
export const agreeRows = command({
  name: "comparison.agree",
  input: agreeRowsInput,
  needsFreshProof: true,
  async run({ tx, actor, now }, { reference, number, rows, ...asked }) {
    const { action, sheet } = await loadSheet(tx, { actor, reference, number, permission: "comparison.agree" });
    demandNotEnded(action, "agreeRows");
    demandWritable(action, sheet, "agreeRows");
    const agreement = actor.role === "authority" ? bySignatory(actor, now) : await byGroup(tx, { ...asked, actionId: action.id, today: dayOf(now) });
    const known = new Map((await rowsOf(tx, sheet.id)).map((row) => [row.id, row]));
    const agreed = rows.map(({ rowId, version }) => ({ row: known.get(rowId) ?? refuseField("rows", "chooseRows"), version }));
    for (const { row, version } of agreed) {
      if (row.version !== version) await refuseChanged(tx, action.id);
      if (!isAgreeable(row)) refuseField("rows", "describeFirst");
    }
    const written = await tx.update(legalComparisons).set({ ...agreement, version: sql`${legalComparisons.version} + 1`, updatedAt: sql`now()` })
      .where(and(eq(legalComparisons.sheetId, sheet.id), inArray(legalComparisons.id, agreed.map(({ row }) => row.id)))).returning({ id: legalComparisons.id });
    if (written.length !== new Set(agreed.map(({ row }) => row.id)).size) await refuseChanged(tx, action.id);
    const after = { article: agreed.map(({ row }) => row.article).join(", "), agreedOn: agreement.agreedOn, agreedByName: agreement.agreedByName };
    recordChanges(tx, Object.entries(after).map(([field, value]) => ({ field, before: null, after: value })));
    return { output: { reference, number, rows: written.length }, events: [sheetEvent("comparison.agreed", sheet, { facts: { count: written.length } })] };
  },
});

const bySignatory = (actor: Actor, now: Date): Agreement => ({ agreedOn: dayOf(now), agreedByName: `${actor.personName}, ${actor.organisationName}`, meetingId: null });

type Asked = { actionId: string; today: string; meetingId: string | null; agreedBy: string | null; agreedOn: string | null };

async function byGroup(tx: Tx, { actionId, today, meetingId, agreedBy, agreedOn }: Asked): Promise<Agreement> {
  if (meetingId) {
    const [meeting] = await tx.select({ onDay: groupMeetings.onDay, state: groupMeetings.state, group: workingGroups.name }).from(groupMeetings).innerJoin(workingGroups, eq(workingGroups.id, groupMeetings.groupId)).where(and(eq(groupMeetings.id, meetingId), eq(groupMeetings.actionId, actionId)));
    if (!meeting || (meeting.state !== "closed" && meeting.state !== "in_progress")) return refuseField("meetingId", "choose");
    return { agreedOn: meeting.onDay, agreedByName: agreedBy ?? meeting.group, meetingId };
  }
  if (!agreedBy) refuseField("agreedBy", "required");
  if (!agreedOn) refuseField("agreedOn", "required");
  if (agreedOn.slice(0, 10) > today) refuseField("agreedOn", "future");
  return { agreedOn, agreedByName: agreedBy, meetingId: null };
}
