import { eq } from "drizzle-orm";
import { recordChanges, save } from "@/db/save";
import { committeeItems, committeeMeetings } from "@/db/schema";
import { command, demand, found } from "@/server/command";
import { orderItemInput } from "../schema";
import { loadPlanned, meetingEvent } from "./load-meeting";

/** Takes an item one place earlier on the agenda; the first one goes to the end. */
export const orderItem = command({
  name: "committee.order_item",
  input: orderItemInput,
  async run({ tx, actor }, { number, version, itemId }) {
    demand(actor, "committee.prepare");
    const meeting = await loadPlanned(tx, number);
    const item = found(meeting.items.find(({ id }) => id === itemId));
    const others = meeting.items.filter(({ id }) => id !== itemId);
    const place = meeting.items.indexOf(item);
    const order = place === 0 ? [...others, item] : [...others.slice(0, place - 1), item, ...others.slice(place - 1)];
    await save(tx, committeeMeetings, meeting, version, {});
    for (const [index, { id }] of order.entries()) await tx.update(committeeItems).set({ position: index + 1 }).where(eq(committeeItems.id, id));
    recordChanges(tx, [{ field: "position", before: String(place + 1), after: String(order.indexOf(item) + 1) }]);
    return { output: { number }, events: [meetingEvent("committee.changed", meeting, { request: item.reference })] };
  },
});
