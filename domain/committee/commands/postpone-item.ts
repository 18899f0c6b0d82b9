import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { committeeItems, committeeMeetings } from "@/db/schema";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, found, type CommandEvent } from "@/server/command";
import { postponeItemInput } from "../schema";
import { listOnAgenda } from "./list-on-agenda";
import { itemEvent, listedItem, loadPlanned } from "./load-meeting";

/** Takes a request off an agenda without a decision: to another meeting, or to wait for one. The committee keeps it. */
export const postponeItem = command({
  name: "committee.postpone_item",
  input: postponeItemInput,
  async run({ tx, actor, now }, { number, itemId, version, comment, toMeetingId }) {
    demand(actor, "committee.prepare");
    const meeting = await loadPlanned(tx, number);
    const item = listedItem(meeting, itemId);
    await save(tx, committeeItems, item, version, { state: "postponed", comment, closedOn: programmeDay(now) });
    const postponed = itemEvent("committee.item_postponed", meeting, item, { request: item.reference });
    if (!toMeetingId) return { output: { number }, events: [postponed] };
    return { output: { number }, events: [postponed, ...(await listAt(tx, { toMeetingId, from: meeting.id, reference: item.reference, now }))] };
  },
});

async function listAt(tx: Tx, { toMeetingId, from, reference, now }: { toMeetingId: string; from: string; reference: string; now: Date }): Promise<CommandEvent[]> {
  const [row] = await tx.select({ number: committeeMeetings.number }).from(committeeMeetings).where(eq(committeeMeetings.id, toMeetingId));
  if (!row || toMeetingId === from) refuseField("toMeetingId", "choose");
  const { events } = await listOnAgenda(tx, await loadPlanned(tx, found(row).number), [reference], now);
  return events;
}
