import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { assessCharacteristic as input } from "../schema";
import { keepAssessment } from "./keep-assessment";

/** The facility says whether the Action shows this characteristic of a good practice. */
export const assessCharacteristic = command({
  name: "characteristic.assess",
  input,
  async run({ tx, actor, now }, { reference, ...said }) {
    const action = await loadAction(tx, reference);
    demand(actor, "characteristic.flag", action.facts);
    const event = await keepAssessment(tx, { actor, now, actionId: action.id, side: "facility", said });
    return { output: { reference, characteristic: said.characteristic }, events: [event] };
  },
});
