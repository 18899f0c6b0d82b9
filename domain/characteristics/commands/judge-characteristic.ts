import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { assessCharacteristic as input } from "../schema";
import { keepAssessment } from "./keep-assessment";

/** The authority says how it sees it: beside the facility's view, which it neither changes nor waits for. */
export const judgeCharacteristic = command({
  name: "characteristic.judge",
  input,
  async run({ tx, actor, now }, { reference, ...said }) {
    const action = await loadAction(tx, reference);
    // Of all rows the authority writes those of its own side (domain/policy/tables.ts).
    demand(actor, "characteristic.judge", { ...action.facts, isShared: true });
    const event = await keepAssessment(tx, { actor, now, actionId: action.id, side: "authority", said });
    return { output: { reference, characteristic: said.characteristic }, events: [event] };
  },
});
