import { save } from "@/db/save";
import { committeeItems } from "@/db/schema";
import { voidAssessments } from "@/domain/assessments/commands/void-assessments";
import { loadRequest } from "@/domain/requests/commands/load-request";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { command, demand } from "@/server/command";
import { sendBackItemInput } from "../schema";
import { giveTo } from "./list-on-agenda";
import { itemEvent, listedItem, loadPlanned } from "./load-meeting";

/** The committee's secretary sends a request back to the assessors: their readings are set aside and kept, new ones must come first. */
export const sendBackItem = command({
  name: "committee.send_back_item",
  input: sendBackItemInput,
  async run({ tx, actor, now }, { number, itemId, version, comment }) {
    demand(actor, "committee.prepare");
    demand(actor, "assessment.void");
    const meeting = await loadPlanned(tx, number);
    const item = listedItem(meeting, itemId);
    const request = await loadRequest(tx, item.reference);
    await save(tx, committeeItems, item, version, { state: "sent_back", comment, closedOn: programmeDay(now) });
    const { events, mail } = await voidAssessments(tx, request, { reason: comment, by: actor.personName, now });
    await giveTo(tx, request, "facility", now);
    return { output: { number }, events: [{ ...itemEvent("committee.item_sent_back", meeting, item, { request: item.reference, court: "facility" }), reason: comment }, ...events], mail };
  },
});
