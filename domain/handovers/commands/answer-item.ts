import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { ITEM_STATES } from "../handover";
import { answerItem as input } from "../schema";
import { loadHandover } from "./load-handover";
import { writeAnswer } from "./write-answer";

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
    return { output: { reference, handoverId }, events: [await writeAnswer(tx, { handover, item, version, answer, reason, answeredOn: answeredOn ?? dayOf(now), answeredByName: actor.personName })] };
  },
});
