import { handoverItems } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { ITEM_STATES } from "../handover";
import { chooseItems as input } from "../schema";
import { findItems } from "./find-items";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";

/** Adds recommendations and outputs to what is handed over. What was chosen once stays: the programme's answer settles it. */
export const chooseItems = command({
  name: "handover.choose_items",
  input,
  async run({ tx, actor }, { reference, handoverId, recommendations, outputs }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    if (!ITEM_STATES.choose.some((state) => state === handover.state)) refuse({ kind: "wrong_stage", noun: "handovers", state: handover.state, move: "propose" });
    const chosen = await findItems(tx, action.id, { recommendations, outputs });
    const known = new Set(handover.items.map((item) => item.recommendationId ?? item.outputId));
    const added = chosen.filter((item) => !known.has(item.recommendationId ?? item.outputId));
    if (added.length === 0) refuseField("recommendations", "choose");
    await tx.insert(handoverItems).values(added.map((item) => ({ id: crypto.randomUUID(), handoverId, actionId: action.id, ...item })));
    return { output: { reference, handoverId }, events: [handoverEvent("handover.items_chosen", handover, { facts: { items: added.length } })] };
  },
});
