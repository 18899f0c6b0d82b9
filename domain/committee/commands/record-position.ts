import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { committeePositions } from "@/db/schema";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { recordPositionInput } from "../schema";
import { membersOn } from "./invitation";
import { itemEvent, listedItem, loadPlanned } from "./load-meeting";

/** Records what a member wrote about an item. Said after the last day it is kept, and the silence stands. */
export const recordPosition = command({
  name: "committee.record_position",
  input: recordPositionInput,
  async run({ tx, actor, now }, { number, itemId, memberId, position, remarks, givenOn }) {
    demand(actor, "committee.prepare");
    const meeting = await loadPlanned(tx, number);
    const item = listedItem(meeting, itemId);
    if (meeting.mode !== "written") refuse({ kind: "wrong_stage", noun: "committee", state: meeting.state, move: "hold" });
    const member = found((await membersOn(tx, meeting.plannedOn)).find(({ id }) => id === memberId));
    const on = givenOn ?? programmeDay(now);
    refuseFuture("givenOn", on, { now, countries: [] });
    if (position !== "agree" && !remarks) refuseField("remarks", "required");
    const [before] = await tx.select().from(committeePositions).where(and(eq(committeePositions.itemId, itemId), eq(committeePositions.memberId, memberId)));
    if (before) await tx.delete(committeePositions).where(and(eq(committeePositions.itemId, itemId), eq(committeePositions.memberId, memberId)));
    await tx.insert(committeePositions).values({ itemId, memberId, position, remarks, givenOn: on });
    recordChanges(tx, changesOf(before ?? {}, { position, remarks, givenOn: on }));
    return { output: { number }, events: [itemEvent("committee.position_recorded", meeting, item, { request: item.reference, member: member.name, position })] };
  },
});
