import { save } from "@/db/save";
import { committeeItems } from "@/db/schema";
import { command, demand } from "@/server/command";
import { commentItemInput } from "../schema";
import { itemEvent, listedItem, loadPlanned } from "./load-meeting";

/** Writes what the committee should know of an item, or said of it. */
export const commentItem = command({
  name: "committee.comment_item",
  input: commentItemInput,
  async run({ tx, actor }, { number, itemId, version, comment }) {
    demand(actor, "committee.prepare");
    const meeting = await loadPlanned(tx, number);
    const item = listedItem(meeting, itemId);
    await save(tx, committeeItems, item, version, { comment });
    return { output: { number }, events: [itemEvent("committee.changed", meeting, item, { request: item.reference })] };
  },
});
