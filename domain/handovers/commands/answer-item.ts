import { save } from "@/db/save";
import { handoverItems } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { ITEM_STATES } from "../handover";
import { answerItem as input } from "../schema";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";

/** Records what the programme says to one item: it takes it, it does not and why, or later. */
export const answerItem = command({
  name: "handover.answer_item",
  input,
  async run({ tx, actor, now }, { reference, handoverId, itemId, version, answer, reason, answeredOn }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    if (!ITEM_STATES.answer.some((state) => state === handover.state)) refuse({ kind: "wrong_stage", noun: "handovers", state: handover.state, move: "accept" });
    const item = found(handover.items.find(({ id }) => id === itemId));
    if (answer === "declined" && !reason) refuseField("reason", "reason");
    await save(tx, handoverItems, item, version, { answer, answerReason: reason, answeredOn: answeredOn ?? dayOf(now) });
    return { output: { reference, handoverId }, events: [handoverEvent("handover.item_answered", handover, { reason, facts: { answer } })] };
  },
});
